export { compiled as COMPILED_COUNTRIES } from './countries.yaml'
