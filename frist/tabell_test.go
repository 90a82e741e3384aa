package frist_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/internal/proeve"
)

// Every version of every table: provision, first and last day, value with its unit.
const tabellene = `
oppstart integreringsloven/12/2 2025-06-20 – vedtak om og oppstart av program
oppstart integreringsloven/12/2 2021-01-01 2025-06-19 vedtak om og oppstart av program
oppstart-introduksjonsloven introduksjonsloven/3/2 2003-09-01 – vedtak om og oppstart av program
oppstart-maaneder integreringsloven/12/2 2025-06-20 – 3 måneder
oppstart-maaneder integreringsloven/12/2 2021-01-01 2025-06-19 3 måneder
oppstart-maaneder-introduksjonsloven introduksjonsloven/3/2 2003-09-01 – 3 måneder
to-aar-rett integreringsloven/8/1/p3 2021-01-01 – vedtak før deltakeren har bodd to år i en kommune
to-aar-rett-introduksjonsloven introduksjonsloven/2 2003-09-01 – vedtak før deltakeren har bodd to år i en kommune
to-aar-tilbud integreringsloven/8/3/p2 2021-01-01 – vedtak før deltakeren har bodd to år i en kommune
to-aar-tilbud-introduksjonsloven introduksjonsloven/3/3 2003-09-01 – vedtak før deltakeren har bodd to år i en kommune
avslutning integreringsloven/18a/2/p1 2026-01-01 – programmet avsluttes når den fastsatte varigheten utløper
avslutning integreringsloven/13/6 2021-01-01 2025-12-31 programmet avsluttes når varigheten utløper
avslutning-introduksjonsloven introduksjonsloven/5 2003-09-01 – programmet kan vare i inntil to år, med et tredje etter vedtak
varighet-i-planen integreringsloven/15/3 2026-01-01 – kommunen fastsetter varigheten
varighet-i-planen integreringsloven/15 2021-01-01 2025-12-31 kommunen fastsetter varigheten
varighet-i-planen-introduksjonsloven introduksjonsloven/5 2003-09-01 – kommunen fastsetter varigheten innenfor det loven gir
forlengelse integreringsloven/14/4 2026-01-01 – forlengelse med inntil ett år
forlengelse integreringsloven/13/5 2023-08-01 2025-12-31 forlengelse med inntil seks måneder eller ett år
forlengelse integreringsloven/13/5 2021-01-01 2023-07-31 forlengelse med inntil seks måneder eller ett år
forlengelse-introduksjonsloven introduksjonsloven/5 2018-09-01 – et tredje år, når det styrker overgangen til arbeid eller utdanning
forlengelse-introduksjonsloven introduksjonsloven/5 2003-09-01 2018-08-31 et tredje år, når særlige grunner taler for det
fridager integreringsforskriften/17/1 2021-01-01 – fridager
fridager-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – virkedager er mandag til fredag
stans integreringsloven/18 2021-01-01 – stans
stans-introduksjonsloven introduksjonsloven/7 2016-01-01 – stans
stans-introduksjonsloven introduksjonsloven/7 2003-09-01 2015-12-31 stans, også ved høvelig arbeid
terskel-fravaer integreringsforskriften/10 2026-01-01 – 10 virkedager
terskel-fravaer integreringsforskriften/10 2023-08-01 2025-12-31 10 virkedager
terskel-fravaer integreringsforskriften/10 2021-01-01 2023-07-31 10 virkedager
terskel-introduksjonsloven fravaersforskriften/7-1 2003-09-01 – 10 virkedager
terskel-fri-og-permisjon integreringsforskriften/19 2026-01-01 – 10 virkedager
terskel-fri-og-permisjon integreringsforskriften/19 2021-01-01 2025-12-31 10 virkedager
registrering-kommunen integreringsforskriften/58/2 2021-01-01 – 2 måneder
registrering-fylkeskommunen integreringsforskriften/59/2 2021-01-01 – 2 måneder
forlengelse-korona-foer-2019 koronaloven/2 2020-08-01 2023-07-31 6 måneder for oppstart –2018-12-31
forlengelse-korona-2019 koronaloven/2 2021-06-18 2023-07-31 4 måneder for oppstart 2019-01-01–2019-06-30
forlengelse-korona-2019 koronaloven/2 2021-03-12 2021-06-17 4 måneder for oppstart 2019-01-01–2019-06-30
forlengelse-korona-hoesten-2019 koronaloven/2 2021-06-18 2023-07-31 4 måneder for oppstart 2019-07-01–2019-12-31
forlengelse-korona-2020 koronaforskriften/1 2022-01-24 2025-06-30 4 måneder for oppstart 2020-01-01–2020-03-31
`

// The tables are sound, and each version names an instrument and when it took effect.
func TestTabeller(t *testing.T) {
	r, kilde := frist.Norge(), regexp.MustCompile(`^(LOV|FOR)-20\d\d-\d\d-\d\d-\d+.*i kraft \d`)
	assert.Empty(t, cmp.Diff(strings.Split(strings.TrimSpace(tabellene), "\n"), proeve.Tabeller(t, "frist/", kilde, r.Tabeller())))
}
