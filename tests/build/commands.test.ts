/** One after another, for builds and previews share Astro's folder of the project. */
import './building.ts';
import './serving.ts';
