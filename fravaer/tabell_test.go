package fravaer_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/internal/proeve"
)

// Every version of every table: provision, first and last day, effect.
const tabellene = `
fravaer/egen-sykdom integreringsforskriften/5 2021-01-01 – teller
fravaer/egen-sykdom-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
fravaer/barns-sykdom integreringsforskriften/6 2021-01-01 – teller
fravaer/barns-sykdom-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
fravaer/svangerskap integreringsforskriften/11 2023-08-01 – teller som fri
fravaer/svangerskap integreringsforskriften/11 2021-01-01 2023-07-31 teller som fri
fravaer/svangerskap-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
fravaer/foedsel integreringsforskriften/12 2023-08-01 – teller som fri
fravaer/foedsel integreringsforskriften/12 2021-01-01 2023-07-31 teller som fri
fravaer/foedsel-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
fravaer/ammefri integreringsforskriften/13 2021-01-01 – teller som fri
fravaer/ammefri-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
fravaer/ferie integreringsforskriften/18 2021-01-01 – teller aldri, og fjerner dagen
fravaer/ferie-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller aldri, og fjerner dagen
fravaer/religioes-hoeytid integreringsforskriften/17/2 2021-01-01 – teller aldri, og fjerner dagen
fravaer/religioes-hoeytid-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller aldri, og fjerner dagen
fravaer/etter-foedselspermisjon integreringsforskriften/10 2026-01-01 – utenfor terskelen
fravaer/etter-foedselspermisjon integreringsforskriften/10 2023-08-01 2025-12-31 utenfor terskelen
fravaer/etter-foedselspermisjon integreringsforskriften/10 2021-01-01 2023-07-31 utenfor terskelen
fravaer/etter-foedselspermisjon-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – utenfor terskelen
fravaer/ugyldig integreringsloven/21 2021-01-01 – teller ikke
fravaer/ugyldig-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller ikke
permisjon/uten-type integreringsloven/17/2 2021-01-01 – teller
permisjon/uten-type-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
permisjon/velferd integreringsforskriften/14 2023-08-01 – teller
permisjon/velferd integreringsforskriften/14 2021-01-01 2023-07-31 teller
permisjon/velferd-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
permisjon/fred-og-forsoning integreringsforskriften/14a 2023-08-01 – teller
permisjon/fred-og-forsoning integreringsforskriften/14a 2022-08-24 2023-07-31 teller
permisjon/langvarig-sykdom integreringsforskriften/15 2021-01-01 – teller
permisjon/langvarig-sykdom-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
permisjon/omsorg integreringsforskriften/16 2021-01-01 – teller
permisjon/omsorg-introduksjonsloven fravaersforskriften/7-1 2018-09-01 – teller
permisjon/omsorg-introduksjonsloven fravaersforskriften/7-1 2010-09-01 2018-08-31 teller
permisjon/omsorg-introduksjonsloven fravaersforskriften/7-1 2003-09-01 2010-08-31 teller
permisjon/overgang-til-arbeid integreringsloven/17/2 2021-01-01 – teller
permisjon/overgang-til-arbeid-introduksjonsloven fravaersforskriften/5-4 2016-02-19 – teller
permisjon/annen integreringsloven/17/2 2021-01-01 – teller
permisjon/annen-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – teller
`

// The tables are sound, and each version names an instrument and when it took effect.
func TestTabeller(t *testing.T) {
	r, kilde := fravaer.Norge(), regexp.MustCompile(`^(LOV|FOR)-20\d\d-\d\d-\d\d-\d+.*i kraft \d`)
	assert.Empty(t, cmp.Diff(strings.Split(strings.TrimSpace(tabellene), "\n"), proeve.Tabeller(t, "", kilde, r.Tabeller())))
}
