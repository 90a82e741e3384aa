package lov_test

import (
	"testing"

	"github.com/nirregler/integrering/lov"
	"github.com/stretchr/testify/require"
)

// sink keeps the results alive.
var sink struct {
	versjon *lov.Versjon[lov.Tall]
	funn    lov.Funn
	n       int
	bytes   []byte
}

// What runs for every participant allocates nothing once its memory is there.
func TestNoAllocations(t *testing.T) {
	table := months(t)
	d := lov.D(2022, 3, 1)
	buffer := make([]byte, 0, 200)
	text := []byte("123456.789")
	code := []byte("blaa")
	facts := []lov.Faktum{
		feltStart.PaaDag(d), feltMaaneder.Er(24), feltTimer.Er(7_500_000), feltDager.Er(1), feltFarge.Er(1), feltRad.Er(3), feltAvtale.Er(1),
	}
	referanse := lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 43, Tillegg: 'h', Ledd: 2, Bokstav: 'b', Punktum: 3}
	var spor lov.Spor
	fill(&spor)
	mangler := make(lov.Mangler, 0, 2)
	for navn, f := range map[string]func(){
		"Tabell.Paa": func() { sink.versjon = table.Paa(d) },
		"Spor.Legg": func() {
			spor.Nullstill()
			fill(&spor)
		},
		"Spor.Legg on nil": func() { fill(nil) },
		"Spor.Mellom": func() {
			for _, fakta := range spor.Mellom(0, spor.Antall()) {
				sink.n += len(fakta)
			}
		},
		"Mangler": func() {
			mangler = mangler[:0]
			mangler.Mangler(lov.Til("startdato"))
			mangler.Mangler(lov.I("fravaer", 3, "til"))
			mangler.Mangler(lov.Til("startdato"))
		},
		"Faktum.AppendJSON": func() {
			sink.bytes = buffer
			for _, f := range facts {
				sink.bytes = f.AppendJSON(sink.bytes)
			}
		},
		"Referanse.Append": func() { sink.bytes = referanse.Append(buffer) },
		"Sti.Append":       func() { sink.bytes = lov.I("fravaer", 3, "til").Append(buffer) },
		"Mengde.Parse": func() {
			var m lov.Timer
			if m.Parse(text) == nil {
				sink.n += int(m.Millionter())
			}
		},
		"AppendMillionter": func() { sink.bytes = lov.AppendMillionter(buffer, lov.ToDesimaler(123_456_789)) },
		"Kodeverk.Finn":    func() { sink.n += farger.Finn(code) },
		"Enum": func() {
			var f farge
			if f.UnmarshalText(code) == nil {
				sink.n += len(f.String())
			}
		},
		"NyttFunn": func() {
			sink.funn = lov.NyttFunn(&funnkode, lov.Til("startdato"), "", feltMaaneder.Er(24), feltDager.Er(1))
			sink.n += len(sink.funn.Fakta())
		},
		"Tolkninger": func() {
			var set lov.Tolkninger
			set.Legg(17)
			set.LeggAlle(lov.Tolkninger{1, 1})
			if set.Har(64) {
				sink.n++
			}
		},
	} {
		t.Run(navn, func(t *testing.T) {
			require.Zero(t, testing.AllocsPerRun(100, f))
		})
	}
}
