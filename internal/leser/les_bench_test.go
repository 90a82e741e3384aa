package leser_test

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/nirregler/integrering"
)

// eksempel is a participant of about 1.5 kB with n vedtak.
func eksempel(n int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"skjema": "deltaker/1", "id": "eksempel-17", "foedselsdato": "1990-03-03", "ankomstNorge": "2025-09-01", "eoesEllerNordisk": false, "utdanning": "grunnskole",
 "oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2025-10-02", "gyldigFra": "2025-10-02", "gyldigTil": "2028-10-01", "fornybar": true}],
 "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "etterAvtale": true}],
 "barn": [{"id": "barn-1", "foedselsdato": "2019-05-17"}, {"id": "barn-2", "foedselsdato": "2022-11-30"}],
 "vedtak": [{"type": "deltakelse", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "kommune": "4648"}`)
	for i := range n - 1 {
		fmt.Fprintf(&b, `,
  {"id": "v-%d", "type": "permisjon", "permisjonstype": "velferd", "velferdsgrunn": "pleie", "vedtaksdato": "2026-03-%02d", "startdato": "2026-04-%02d", "sluttdato": "2026-04-%02d"}`, i, i%28+1, i%28+1, i%28+2)
	}
	b.WriteString(`],
 "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}],
 "fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01", "til": "2026-06-15", "dokumentasjon": "legeerklaering"},
  {"type": "barns-sykdom", "fra": "2026-09-07", "til": "2026-09-08", "timer": 7.5, "barn": "barn-1"},
  {"type": "ferie", "fra": "2026-07-06", "til": "2026-07-24"}],
 "tiltak": [{"id": "t-1", "gruppe": "arbeidsrettet", "tiltak": "arbeidspraksis", "fra": "2026-02-02", "til": "2026-06-30", "timerPerUke": 22.5}]}`)
	return b.Bytes()
}

// BenchmarkLes compares the reader with reading the same bytes as bare tokens, which find repeated names as the reader does, and
// with tokens that do not. The last runs the three in turns and compares the least disturbed round of each.
func BenchmarkLes(b *testing.B) {
	for _, n := range []int{2, 30} {
		data := eksempel(n)
		var dec jsontext.Decoder
		tokener := func(valg ...jsontext.Options) func() {
			return func() {
				dec.Reset(bytes.NewBuffer(data), valg...)
				for {
					if _, err := dec.ReadToken(); err != nil {
						return
					}
				}
			}
		}
		var l integrering.Leser
		var d integrering.Deltaker
		maalt := []struct {
			navn string
			f    func()
		}{
			{"tokener", tokener()},
			{"tokener-uten-dubletter", tokener(jsontext.AllowDuplicateNames(true))},
			{"les", func() {
				if err := l.Les(&d, data); err != nil {
					b.Fatal(err)
				}
			}},
		}
		for _, m := range maalt {
			b.Run(fmt.Sprintf("%d-vedtak/%s", n, m.navn), func(b *testing.B) {
				b.ReportAllocs()
				b.SetBytes(int64(len(data)))
				for b.Loop() {
					m.f()
				}
			})
		}
		b.Run(fmt.Sprintf("%d-vedtak/forhold", n), func(b *testing.B) {
			tid := [3]time.Duration{time.Hour, time.Hour, time.Hour}
			for b.Loop() {
				for i, m := range maalt {
					start := time.Now()
					for range 10 {
						m.f()
					}
					tid[i] = min(tid[i], time.Since(start))
				}
			}
			b.ReportMetric(float64(tid[2])/float64(tid[0]), "x-tokener")
			b.ReportMetric(float64(tid[2])/float64(tid[1]), "x-uten-dubletter")
		})
	}
}
