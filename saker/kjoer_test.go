package saker

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

// ren is the deltaker of hel: two years from 2026-02-02, and the eleven virkedager from 1 to 15 June 2026 are more than ten: 2028-02-17.
const ren = `
  deltaker:
    foedselsdato: 1990-03-03
    ankomstNorge: 2025-09-01
    eoesEllerNordisk: false
    oppholdstillatelser: [{hjemmel: utl-28, vedtaksdato: 2025-10-02}]
    bosettinger: [{kommune: "4648", fra: 2025-12-01, etterAvtale: true}]
    utdanning: grunnskole
    vedtak: [{type: deltakelse, vedtaksdato: 2026-01-15, startdato: 2026-02-02}]
    sluttmaal: [{kode: arbeid-2026, fra: 2026-01-15}]
    fravaer: [{type: egen-sykdom, fra: 2026-06-01, til: 2026-06-15}]
`

func enSak(t *testing.T, resten string) *Sak {
	t.Helper()
	saker, err := lesFiler(map[string]string{"mappe/f.yaml": `- sak: A
  tittel: En sak
  fordi: § 14 sjette ledd og § 10.
  kilde: [{klasse: lov, hjemmel: integreringsloven/14/6}, {klasse: nir, hjemmel: integreringsforskriften/10, tekst: E17}]` + ren + resten})
	require.NoError(t, err)
	require.Len(t, saker, 1)
	return &saker[0]
}

func TestKjoerStemmer(t *testing.T) {
	s := enSak(t, `
  per: 2026-07-01
  svar:
    frister: [{frist: gjennomfoering, dato: 2028-02-17, tryggTil: 2028-02-12}]
  ogsaa:
    - {navn: dagen før, tolkninger: {T01: dagen-foer}, svar: {frister: [{frist: gjennomfoering, dato: 2028-02-16}]}}
    - navn: vedtaket registrert for sent, to måneder og en dag etter at det ble fattet
      deltaker: {vedtak: [{type: deltakelse, vedtaksdato: 2026-01-15, startdato: 2026-02-02, registrert: 2026-03-16}]}
      svar: {funn: [{kode: registrert-for-sent, sti: /vedtak/0/registrert}]}
    - {navn: før alt, lovdato: 1999-12-31, feil: {kode: ikke-dekket}}
`)
	r := integrering.Norge()
	res := s.Kjoer(&r)
	assert.Empty(t, res.Avvik)
	assert.Empty(t, res.Tekst(lov.Bokmaal))
	require.Len(t, res.Vurderinger, 4)
	assert.NotNil(t, res.Vurderinger[1])
	assert.Nil(t, res.Vurderinger[3], "an error in its place")

	// The rows are those of the tables that the case was run by, also under another reading.
	tabeller := map[*lov.Rad]bool{}
	for o := range r.Tabeller {
		tabeller[o.Rad] = true
	}
	brukt := map[string]bool{}
	for rad := range res.Rader {
		assert.True(t, tabeller[rad], rad.Hjemmel)
		brukt[rad.Hjemmel.String()] = true
	}
	for _, h := range []string{"integreringsloven/8/1/p1", "integreringsforskriften/10", "integreringsloven/14/6"} {
		assert.True(t, brukt[h], h)
	}
	rader := slices.Collect(res.Rader)
	for vil := range rader { // a caller may have seen enough after any of them
		n := 0
		for range res.Rader {
			if n++; n > vil {
				break
			}
		}
		assert.Equal(t, vil+1, n)
	}
}

func TestKjoerAvvik(t *testing.T) {
	s := enSak(t, `
  per: 2026-07-01
  svar:
    lovvalg: {lov: introduksjonsloven}
    kategorier: [{kategori: rett}]
    status: [{ordning: introduksjonsprogram, status: avsluttet}]
    frister:
      - {frist: gjennomfoering, dato: 2028-02-12, beregning: {tillegg: 10}}
      - {frist: oppstart, tilstand: utloept}
    avslutning: {utfall: oppfylt, kanRegistreres: {fra: 2026-01-01}}
    neste: [{dato: 2028-02-18, hva: frist, frist: gjennomfoering, til: x}]
    kvittering: {versjon: "0"}
  ogsaa:
    - navn: uten sluttmål
      deltaker: {sluttmaal: null}
      lovdato: 2026-01-01
      tolkninger: {T01: dagen-foer}
      svar: {ingenFunn: [sluttmaal-mangler]}
    - {navn: før loven, lovdato: 1999-12-31, svar: {funn: []}}
    - {navn: dekket, per: 2026-08-01, feil: {kode: ikke-dekket}}
`)
	r := integrering.Norge()
	res := s.Kjoer(&r)
	var o Oppsummering
	o.Legg(&res)
	assert.Equal(t, Oppsummering{1, 4, 1}, o)
	var stier []string
	for i := range res.Avvik {
		stier = append(stier, res.Avvik[i].Sti)
	}
	assert.Equal(t, []string{
		"lovvalg.lov", "kategorier[0].kategori", "status[0].status", "frister[gjennomfoering].dato", "frister[gjennomfoering].beregning.tillegg",
		"frister[oppstart].tilstand", "avslutning.utfall", "avslutning.kanRegistreres.fra", "neste[2028-02-18 frist gjennomfoering].til",
		"kvittering.versjon", "funn[sluttmaal-mangler]", "", "",
	}, stier)
	a := res.Avvik[3]
	assert.Equal(t, []string{`"2028-02-12"`, `"2028-02-17"`, ""}, []string{a.Ventet, a.Fikk, a.Feil})
	assert.Equal(t, "frister[gjennomfoering].dato: ventet 12. februar 2028, fikk 17. februar 2028", a.Tekst(lov.Bokmaal))
	assert.Contains(t, a.Hjemler(), lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 14, Ledd: 6})
	for _, i := range []int{0, 1, 2, 5, 6, 7, 8} {
		assert.NotEmpty(t, res.Avvik[i].Hjemler(), "an answer has steps: %s", stier[i])
	}
	for _, i := range []int{9, 10, 11, 12} {
		assert.Empty(t, res.Avvik[i].Hjemler(), "no answer: %s", stier[i])
	}
	assert.Contains(t, res.Avvik[11].Feil, "lovdatoen er før")
	assert.JSONEq(t, `{"funn": []}`, res.Avvik[11].Ventet)
	assert.JSONEq(t, `{"kode": "ikke-dekket"}`, res.Avvik[12].Ventet)

	tekst := res.Tekst(lov.Bokmaal)
	for _, vil := range []string{
		"A En sak\n  mappe/f.yaml:1: per 1. juli 2026\n    lovvalg.lov: ventet introduksjonsloven, fikk integreringsloven\n      ",
		"    frister[gjennomfoering].dato: ventet 12. februar 2028, fikk 17. februar 2028\n    frister[gjennomfoering].beregning.tillegg: ventet 10, fikk 11\n      integreringsloven § 12 andre ledd: Programmet regnes fra 2. februar 2026",
		"      integreringsforskriften § 10: ",
		"  mappe/f.yaml:28: uten sluttmål (per 1. juli 2026, etter loven 1. januar 2026, T01=dagen-foer)\n    funn[sluttmaal-mangler]: skulle ikke være der: Det er fattet vedtak",
		"    ventet et svar, fikk en feil: lovdatoen er før",
		"    ventet en feil (ikke-dekket), fikk et svar\n  Saken sier: § 14 sjette ledd og § 10.\n" +
			"  Kilde: integreringsloven § 14 sjette ledd; integreringsforskriften § 10, E17\n",
	} {
		assert.Contains(t, tekst, vil)
	}
	assert.Equal(t, 1, strings.Count(tekst, "Saken sier"))
	assert.Contains(t, res.Tekst(lov.Nynorsk), "venta 12. februar 2028, fekk 17. februar 2028")
	engelsk := res.Tekst(lov.Engelsk)
	assert.Contains(t, engelsk, "expected 12 February 2028, got 17 February 2028\n")
	assert.Contains(t, tekst, "    neste[18. februar 2028, frist, gjennomfoering].til: ventet x, fikk ")
	assert.Contains(t, engelsk, "    neste[18 February 2028, frist, gjennomfoering].til: expected x, got ")
	assert.Contains(t, engelsk, "      The Integration Act section 14, sixth paragraph: ")
	assert.Contains(t, engelsk, "\n  mappe/f.yaml:28: uten sluttmål (as of 1 July 2026, by the law of 1 January 2026, T01=dagen-foer)\n")
	assert.Contains(t, engelsk, "funn[sluttmaal-mangler]: should not be there: A programme has been decided")
}

// A Regelverk of the caller's own can lack a reading only if the library changes under a case that was read.
func TestKjoerUkjentTolkning(t *testing.T) {
	s := enSak(t, "  per: 2026-07-01\n  svar: {funn: []}\n")
	s.Spoersmaal[0].Tolkninger = []integrering.ValgtTolkning{{ID: "T99", Verdi: "x"}}
	r := integrering.Norge()
	res := s.Kjoer(&r)
	require.Len(t, res.Avvik, 1)
	assert.Contains(t, res.Avvik[0].Feil, "ukjent tolkning")
}

func TestKjoerAlle(t *testing.T) {
	saker, err := lesFiler(map[string]string{"a.yaml": kort, "b.yaml": hel})
	require.NoError(t, err)
	r := integrering.Norge()
	var o Oppsummering
	var ider []string
	for res := range KjoerAlle(saker, &r) {
		ider = append(ider, res.Sak.ID)
		o.Legg(&res)
	}
	assert.Equal(t, []string{"A-1.b", "E17"}, ider)
	assert.Equal(t, Oppsummering{2, 4, 0}, o)
	for range KjoerAlle(saker, &r) {
		break
	}
}

func TestOppsummering(t *testing.T) {
	for _, tt := range []struct {
		o   Oppsummering
		vil [3]string
	}{
		{Oppsummering{152, 171, 0}, [3]string{"152 saker, 171 vurderinger: alle stemmer", "152 saker, 171 vurderingar: alle stemmer", "152 cases, 171 assessments: all hold"}},
		{Oppsummering{1, 1, 0}, [3]string{"1 sak, 1 vurdering: alle stemmer", "1 sak, 1 vurdering: alle stemmer", "1 case, 1 assessment: all hold"}},
		{Oppsummering{1, 1, 1}, [3]string{"1 av 1 sak avviker", "1 av 1 sak avvik", "1 of 1 case differs"}},
		{Oppsummering{2, 2, 1}, [3]string{"1 av 2 saker avviker", "1 av 2 saker avvik", "1 of 2 cases differs"}},
		{Oppsummering{2, 2, 2}, [3]string{"2 av 2 saker avviker", "2 av 2 saker avvik", "2 of 2 cases differ"}},
		{Oppsummering{152, 171, 3}, [3]string{"3 av 152 saker avviker", "3 av 152 saker avvik", "3 of 152 cases differ"}},
	} {
		for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
			assert.Equal(t, tt.vil[s], tt.o.Tekst(s))
		}
	}
}

// An answer that cannot be told names what it lacks.
func TestMangler(t *testing.T) {
	s := enSak(t, `
  per: 2026-07-01
  svar: {funn: [{kode: sluttmaal-mangler}]}
  ogsaa:
    - {navn: uten sluttmål, deltaker: {sluttmaal: null}, svar: {frister: [{frist: gjennomfoering, dato: 2028-02-17}]}}
`)
	r := integrering.Norge()
	res := s.Kjoer(&r)
	require.Len(t, res.Avvik, 2)
	assert.NotContains(t, res.Avvik[0].grunner(lov.Bokmaal), "Mangler")
	gg := res.Avvik[1].grunner(lov.Bokmaal)
	assert.Equal(t, "Mangler: /sluttmaal", gg[len(gg)-1])
	assert.Contains(t, res.Tekst(lov.Engelsk), "      Missing: /sluttmaal\n")
	assert.Contains(t, res.Tekst(lov.Bokmaal), "    funn[sluttmaal-mangler]: ventet, men finnes ikke\n")
}

// The steps that said no are the reason only when no step said anything else.
func TestGrunner(t *testing.T) {
	s := enSak(t, `
  per: 2026-07-01
  svar: {kategorier: [{kategori: plikt}]}
  ogsaa:
    - {navn: nordisk, deltaker: {eoesEllerNordisk: true, vedtak: [], sluttmaal: []}, svar: {kategorier: [{kategori: plikt}]}}
`)
	r := integrering.Norge()
	res := s.Kjoer(&r)
	require.Len(t, res.Avvik, 2)
	for i := range res.Avvik {
		a := &res.Avvik[i]
		nei, ja := 0, 0
		for steg := range a.Spor {
			if steg.Utfall == lov.IkkeOppfylt {
				nei++
			} else {
				ja++
			}
		}
		gg := a.grunner(lov.Bokmaal)
		require.NotEmpty(t, gg)
		assert.LessOrEqual(t, len(gg), max(ja, map[bool]int{true: nei}[ja == 0]))
		assert.False(t, slices.Contains(gg, ""))
	}
}
