package saker

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

// hel is a case that uses every part of the format.
const hel = `# en kommentar
- sak: E17
  tittel: Elleve sykedager
  fordi: >-
    To år etter § 14, og
    elleve virkedager i tillegg.
  kilde:
    - {klasse: forskrift, hjemmel: integreringsforskriften/10, tekst: FOR-2025-09-17-1909}
    - {klasse: egen-tolkning, tekst: T01}
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
  per: 2026-07-01
  lovdato: 2026-06-30
  tolkninger: {T01: dagen-foer, T07: 7.5}
  svar:
    frister:
      - {ordning: introduksjonsprogram, frist: gjennomfoering, dato: 2028-02-16, beregning: {maaneder: 24}}
    ingenFunn: [sluttmaal-mangler]
  ogsaa:
    - navn: uten sluttmål
      deltaker: {sluttmaal: null, utdanning: videregaaende}
      tolkninger: {}
      svar: {frister: [{frist: gjennomfoering, dato: null}]}
    - navn: før loven
      per: 2027-01-01
      lovdato: 1999-12-31
      feil: {kode: ikke-dekket}
`

// kort is the shortest file: one case, no list.
const kort = `sak: A-1.b
tittel: Uten noe
fordi: "§ 8"
kilde: [{klasse: lov, hjemmel: integreringsloven/8}]
deltaker: {}
per: 2026-01-01
svar: {lovvalg: {utfall: uavklart}}
`

func lesFiler(filer map[string]string) ([]Sak, error) {
	m := fstest.MapFS{}
	for navn, innhold := range filer {
		m[navn] = &fstest.MapFile{Data: []byte(innhold)}
	}
	return Les(m)
}

func TestLes(t *testing.T) {
	saker, err := lesFiler(map[string]string{"b/hel.yaml": hel, "a.yaml": "\xef\xbb\xbf" + strings.ReplaceAll(kort, "\n", "\r\n"), "LESMEG.md": "# Saker\n"})
	require.NoError(t, err)
	require.Len(t, saker, 2)
	assert.Equal(t, "A-1.b", saker[0].ID, "by path: a.yaml first")
	assert.Equal(t, "§ 8", saker[0].Fordi)
	require.Len(t, saker[0].Spoersmaal, 1)
	assert.Zero(t, saker[0].Spoersmaal[0].Lovdato, "not given")

	s := saker[1]
	assert.Equal(t, []string{"E17", "Elleve sykedager", "To år etter § 14, og elleve virkedager i tillegg.", "b/hel.yaml"}, []string{s.ID, s.Tittel, s.Fordi, s.Fil})
	assert.Equal(t, 2, s.Linje)
	assert.Equal(t, []Kilde{
		{Forskrift, lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 10}, "FOR-2025-09-17-1909"},
		{Klasse: EgenTolkning, Tekst: "T01"},
	}, s.Kilder)
	require.Len(t, s.Spoersmaal, 3)
	foerste, uten, foer := s.Spoersmaal[0], s.Spoersmaal[1], s.Spoersmaal[2]
	assert.Equal(t, lov.D(2026, 7, 1), foerste.Per)
	assert.Equal(t, lov.D(2026, 6, 30), foerste.Lovdato)
	assert.Equal(t, []integrering.ValgtTolkning{{ID: "T01", Verdi: "dagen-foer"}, {ID: "T07", Verdi: "7.5"}}, foerste.Tolkninger)
	assert.Equal(t, "grunnskole", foerste.Deltaker.Utdanning.String())
	assert.Len(t, foerste.Deltaker.Sluttmaal, 1)

	assert.Equal(t, "uten sluttmål", uten.Navn)
	assert.Equal(t, foerste.Per, uten.Per, "what is not named is as above")
	assert.Equal(t, foerste.Lovdato, uten.Lovdato)
	assert.Empty(t, uten.Tolkninger, "the map replaces the one above")
	assert.Equal(t, "videregaaende", uten.Deltaker.Utdanning.String())
	assert.Nil(t, uten.Deltaker.Sluttmaal, "null takes it away")
	assert.Len(t, uten.Deltaker.Fravaer, 1)

	assert.Equal(t, lov.D(2027, 1, 1), foer.Per)
	assert.Equal(t, lov.D(1999, 12, 31), foer.Lovdato)
	assert.Equal(t, foerste.Tolkninger, foer.Tolkninger)
	assert.Nil(t, foer.svar)
	assert.Equal(t, ikkeDekket, foer.feil)
	assert.Equal(t, 32, foer.Linje)
}

// Each fault of the format: where it is, and what was expected.
func TestLesFeil(t *testing.T) {
	bytt := func(gammelt, nytt string) string {
		t.Helper()
		require.Contains(t, kort, gammelt)
		return strings.Replace(kort, gammelt, nytt, 1)
	}
	for _, tt := range []struct {
		navn, fordi string
		fil         string
		vil         []string
	}{
		{"ikke YAML", "en tekst med kolon står i anførselstegn", "sak: A\ntittel: b: c\n", []string{"f.yaml:2:9: forventet gyldig YAML; se etter innrykk, kolon og anførselstegn"}},
		{"klamme mangler", "listen slutter ikke", "sak: [A", []string{"f.yaml:1:6: forventet gyldig YAML; se etter innrykk, kolon og anførselstegn"}},
		{"tom fil", "ingen sak", "", []string{"f.yaml: forventet en sak eller en liste av saker"}},
		{"bare kommentarer", "ingen sak", "# ingenting\n", []string{"f.yaml: forventet en sak eller en liste av saker"}},
		{"tom liste", "ingen sak", "[]", []string{"f.yaml:1:1: forventet minst én sak"}},
		{"to dokumenter", "en fil er ett dokument", kort + "---\n" + kort, []string{"f.yaml:9:1: forventet ett dokument i filen"}},
		{"ikke UTF-8", "filen er i UTF-8", "sak: \xff", []string{"f.yaml: forventet gyldig UTF-8"}},
		{"for stor", "høyst 1 MB", kort + strings.Repeat("# \n", maksBytes/3), []string{"f.yaml: forventet en fil på høyst 1 MB"}},
		{"for dyp", "32 klammer er nok", strings.Repeat("[", 33), []string{"f.yaml:1:33: forventet færre nivåer av lister og objekter"}},
		{"for mange streker", "32 streker er nok", strings.Repeat("- ", 33) + "a", []string{"f.yaml:1:65: forventet færre nivåer av lister og objekter"}},
		{"en tekst", "en sak har felter", "hemmelig", []string{"f.yaml:1:1: sak nr. 1: forventet felter med hver sin verdi"}},
		{"anker", "et anker er ikke JSON", bytt("deltaker: {}", "deltaker: &a {}"), []string{"f.yaml:5:11: " + ikkeJSON}},
		{"alias", "et alias er ikke JSON", bytt(`"§ 8"`, "*a"), []string{"f.yaml:3:8: " + ikkeJSON}},
		{"merke", "et merke er ikke JSON", bytt(`"§ 8"`, "!!str 8"), []string{"f.yaml:3:8: " + ikkeJSON}},
		{"navn som tall", "et felt har et navn", "1: a\n" + kort, []string{"f.yaml:1:1: forventet navnet på et felt"}},
		{"flettenøkkel", "<< finnes ikke i JSON", kort + "<<: {a: b}\n", []string{"f.yaml:8:1: forventet navnet på et felt"}},
		{"dobbelt felt", "et felt står bare én gang", kort + "per: 2026-01-02\n", []string{"f.yaml:8:1: forventet feltet bare én gang"}},
		{"uten verdi", "et felt uten verdi er en glipp", bytt(`"§ 8"`, ""), []string{"f.yaml:3:7: " + utenVerdi}},
		{"svar uten verdi", "det meldes en gang", bytt("per: 2026-01-01\nsvar: {lovvalg: {utfall: uavklart}}", "svar:\nper: 2026-01-01"), []string{"f.yaml:6:6: " + utenVerdi}},
		{"svar uten verdi i ogsaa", "det meldes en gang", kort + "ogsaa:\n  - navn: a\n    svar:\n    per: 2026-01-02\n", []string{"f.yaml:10:10: " + utenVerdi}},
		{"deltaker uten verdi", "det meldes en gang", bytt("deltaker: {}", "deltaker:"), []string{"f.yaml:5:10: " + utenVerdi}},
		{"felt i deltakeren uten verdi", "det meldes en gang, også når ogsaa gjentar det", bytt("deltaker: {}", "deltaker: {utdanning: }") + "ogsaa: [{navn: a, deltaker: {id: x}, svar: {funn: []}}]\n", []string{"f.yaml:5:22: " + utenVerdi}},
		{"id og tolkning uten verdi", "de meldes en gang hver", bytt("sak: A-1.b", "sak:") + "tolkninger: {T01: }\n", []string{"f.yaml:1:5: " + utenVerdi, "f.yaml:8:18: " + utenVerdi}},
		{"ja på YAML 1.1", "True er ikke true", bytt("deltaker: {}", "deltaker: {eoesEllerNordisk: True}"), []string{"f.yaml:5:30: " + tvetydig}},
		{"tall med null foran", "0301 er et tall for noen, en tekst for andre", bytt("deltaker: {}", "deltaker: {bosettinger: [{kommune: 0301}]}"), []string{"f.yaml:5:36: " + tvetydig}},
		{"tall med eksponent", "1e3 er et tall for noen", bytt("deltaker: {}", "deltaker: {id: 1e3}"), []string{"f.yaml:5:16: " + tvetydig}},
		{"hextall", "0x1F er et tall for noen", bytt("deltaker: {}", "deltaker: {id: 0x1F}"), []string{"f.yaml:5:16: " + tvetydig}},
		{"tilde", "~ er null for noen", bytt("deltaker: {}", "deltaker: {id: ~}"), []string{
			"f.yaml:5:16: " + tvetydig,
		}},
		{"ukjent felt", "en skrivefeil er ingen ny sak", kort + "lovdatoen: 2026-01-01\n", []string{
			"f.yaml:8:1: sak A-1.b: /lovdatoen: feltet finnes ikke; forventet en av sak, tittel, fordi, kilde, deltaker, per, lovdato, tolkninger, svar, feil, ogsaa",
		}},
		{"felt som ligner en person", "navnet gjengis ikke", kort + "\"Ola 01019012345\": 1\n", []string{
			"f.yaml:8:1: sak A-1.b: feltet finnes ikke; forventet en av sak, tittel, fordi, kilde, deltaker, per, lovdato, tolkninger, svar, feil, ogsaa",
		}},
		{"uten kilde", "hver sak har en kilde", bytt("kilde: [{klasse: lov, hjemmel: integreringsloven/8}]\n", ""), []string{"f.yaml:1:1: sak A-1.b: /kilde: feltet må være med"}},
		{"uten kilder", "hver sak har en kilde", bytt("[{klasse: lov, hjemmel: integreringsloven/8}]", "[]"), []string{"f.yaml:4:8: sak A-1.b: /kilde: forventet minst ett element"}},
		{"kilde som ikke er liste", "kildene er en liste", bytt("[{klasse: lov, hjemmel: integreringsloven/8}]", "lov"), []string{"f.yaml:4:8: sak A-1.b: /kilde: forventet en liste"}},
		{"kilde uten henvisning", "en kilde sier hvor", bytt(", hjemmel: integreringsloven/8", ""), []string{"f.yaml:4:9: sak A-1.b: /kilde/0: forventet en av hjemmel, tekst"}},
		{"ukjent klasse", "seks klasser", bytt("klasse: lov", "klasse: rykte"), []string{
			"f.yaml:4:18: sak A-1.b: /kilde/0/klasse: forventet en av lov, forskrift, forarbeid, veileder, nir, egen-tolkning",
		}},
		{"hjemmel", "hjemmelen står på kort form", bytt("integreringsloven/8", "integreringsloven § 8"), []string{"f.yaml:4:32: sak A-1.b: /kilde/0/hjemmel: " + lov.ErrReferanse.Error()}},
		{"uten fordi", "hver sak sier hvorfor", bytt("fordi: \"§ 8\"\n", ""), []string{"f.yaml:1:1: sak A-1.b: /fordi: feltet må være med"}},
		{"tom fordi", "hver sak sier hvorfor", bytt("§ 8", " "), []string{`f.yaml:3:8: sak A-1.b: /fordi: forventet en tekst på formen \S`}},
		{"id", "bokstaver, siffer, - og .", bytt("A-1.b", "A 1"), []string{`f.yaml:1:6: sak nr. 1: /sak: forventet en tekst på formen ^[A-Za-z0-9][A-Za-z0-9.-]*$`}},
		{"dag", "2026 er ikke skuddår", bytt("2026-01-01", "2026-02-29"), []string{"f.yaml:6:6: sak A-1.b: /per: " + egneMeldinger[defDag]}},
		{"dag etter 2150", "dager leses til 2150-12-31", bytt("2026-01-01", "2151-01-01"), []string{"f.yaml:6:6: sak A-1.b: /per: " + egneMeldinger[defDag]}},
		{"dag som tall", "en dag er en tekst", bytt("2026-01-01", "2026"), []string{"f.yaml:6:6: sak A-1.b: /per: " + egneMeldinger[defDag]}},
		{"uten svar", "hver sak venter noe", bytt("svar: {lovvalg: {utfall: uavklart}}\n", ""), []string{"f.yaml:1:1: sak A-1.b: forventet en av svar, feil"}},
		{"svar og feil", "ett av dem", kort + "feil: {kode: ikke-dekket}\n", []string{"f.yaml:1:1: sak A-1.b: forventet bare én av svar, feil"}},
		{"tomt svar", "et tomt svar venter ingenting", bytt("{lovvalg: {utfall: uavklart}}", "{}"), []string{"f.yaml:7:7: sak A-1.b: /svar: forventet minst ett felt"}},
		{"ukjent feilkode", "det er én", bytt("svar: {lovvalg: {utfall: uavklart}}", "feil: {kode: annet}"), []string{"f.yaml:7:14: sak A-1.b: /feil/kode: forventet «ikke-dekket»"}},
		{"ukjent felt i svaret", "en vurdering har det ikke", bytt("utfall: uavklart", "utfal: uavklart"), []string{
			"f.yaml:7:18: sak A-1.b: /svar/lovvalg/utfal: feltet finnes ikke; forventet en av lov, utfall, mangler, spor",
		}},
		{"ukjent kode i svaret", "en vurdering kan ikke ha den", bytt("uavklart", "ukjent"), []string{"f.yaml:7:26: sak A-1.b: /svar/lovvalg/utfall: forventet en av oppfylt, ikke-oppfylt, uavklart"}},
		{"kode fra en lang liste", "listen er for lang å gjengi", bytt("{lovvalg: {utfall: uavklart}}", "{funn: [{kode: tull}], ingenFunn: [tull]}"), []string{
			"f.yaml:7:22: sak A-1.b: /svar/funn/0/kode: forventet en kode fra listen «Funn»",
			"f.yaml:7:42: sak A-1.b: /svar/ingenFunn/0: forventet en kode fra listen «Funn»",
		}},
		{"typer i svaret", "hver verdi har sin type", bytt("{lovvalg: {utfall: uavklart}}",
			`{skjema: vurdering/2, lovvalg: {mangler: [fravaer], spor: [{hjemmel: "8"}]}, frister: [{dato: 2026-02-30, beregning: {maaneder: 1.5, tillegg: "1", virkedager: []}}]}`), []string{
			"f.yaml:7:16: sak A-1.b: /svar/skjema: forventet teksten «vurdering/1»",
			"f.yaml:7:49: sak A-1.b: /svar/lovvalg/mangler/0: " + egneMeldinger[defSti],
			"f.yaml:7:76: sak A-1.b: /svar/lovvalg/spor/0/hjemmel: " + lov.ErrReferanse.Error(),
			"f.yaml:7:101: sak A-1.b: /svar/frister/0/dato: " + egneMeldinger[defDag],
			"f.yaml:7:135: sak A-1.b: /svar/frister/0/beregning/maaneder: forventet et helt tall",
			"f.yaml:7:149: sak A-1.b: /svar/frister/0/beregning/tillegg: forventet et helt tall",
			"f.yaml:7:166: sak A-1.b: /svar/frister/0/beregning/virkedager: forventet et tall",
		}},
		{"objekt eller null i svaret", "en tekst er ingen av dem", bytt("{lovvalg: {utfall: uavklart}}", "{avslutning: {gjeldende: arbeid}}"), []string{
			"f.yaml:7:32: sak A-1.b: /svar/avslutning/gjeldende: forventet felter med hver sin verdi",
		}},
		{"tolkning", "T99 finnes ikke", kort + "tolkninger: {T99: x}\n", []string{"f.yaml:8:19: sak A-1.b: /tolkninger/T99: ukjent tolkning; forventet en av T01"}},
		{"lesemåte", "T01 har to", kort + "tolkninger: {T01: x}\n", []string{"f.yaml:8:19: sak A-1.b: /tolkninger/T01: T01: forventet en av samme-dato, dagen-foer"}},
		{"tolkningens form", "T og to sifre", kort + "tolkninger: {t1: x}\n", []string{
			"f.yaml:8:14: sak A-1.b: /tolkninger/t1: forventet et navn på formen ^T[0-9]{2}$",
			"f.yaml:8:18: sak A-1.b: /tolkninger/t1: ukjent tolkning",
		}},
		{"lesemåte som liste", "en tekst eller et tall", kort + "tolkninger: {T01: []}\n", []string{"f.yaml:8:19: sak A-1.b: /tolkninger/T01: forventet en tekst"}},
		{"deltaker", "leseren til biblioteket avviser den", bytt("deltaker: {}", "deltaker:\n  vedtak:\n    - type: hemmelig\n    - {ordning: norsk}\n  navn: Ola"), []string{
			"f.yaml:7:13: sak A-1.b: /deltaker/vedtak/0/type: forventet en kode fra kodelisten «vedtakstype»",
			"f.yaml:8:7: sak A-1.b: /deltaker/vedtak/1/type: feltet må være med",
			"f.yaml:9:9: sak A-1.b: /deltaker/navn: feltet finnes ikke i skjemaet",
		}},
		{"deltaker uten felter", "en deltaker er et objekt", bytt("deltaker: {}", "deltaker: []"), []string{"f.yaml:5:11: sak A-1.b: /deltaker: forventet et objekt"}},
		{"skjema", "deltaker/1", bytt("deltaker: {}", "deltaker: {skjema: deltaker/2}"), []string{"f.yaml:5:20: sak A-1.b: /deltaker/skjema: forventet teksten «deltaker/1»"}},
		{"ogsaa uten noe annet", "noe må være annerledes", kort + "ogsaa:\n  - navn: det samme\n    svar: {funn: []}\n", []string{
			"f.yaml:9:5: sak A-1.b: /ogsaa/0: forventet en av per, lovdato, tolkninger, deltaker",
		}},
		{"ogsaa uten navn", "navnet sier hva som er annerledes", kort + "ogsaa: [{per: 2026-01-02, svar: {funn: []}}]\n", []string{"f.yaml:8:9: sak A-1.b: /ogsaa/0/navn: feltet må være med"}},
		{
			"feil i ogsaa", "feltet i ogsaa er feil, eller feltet over",
			bytt("deltaker: {}", "deltaker: {utdanning: doktor}") + "ogsaa: [{navn: a, deltaker: {id: 12345678901}, tolkninger: {T01: x}, per: i dag, svar: {funn: []}}]\n",
			[]string{
				"f.yaml:5:23: sak A-1.b: /deltaker/utdanning: forventet en kode fra kodelisten «utdanning»",
				"f.yaml:8:34: sak A-1.b: /ogsaa/0/deltaker/id: forventet en tekst",
				"f.yaml:8:66: sak A-1.b: /ogsaa/0/tolkninger/T01: T01: forventet en av samme-dato, dagen-foer",
				"f.yaml:8:75: sak A-1.b: /ogsaa/0/per: " + egneMeldinger[defDag],
			},
		},
		{"uten deltaker", "deltakeren må være med", bytt("deltaker: {}\n", "") + "ogsaa: [{navn: a, deltaker: {id: x}, svar: {funn: []}}]\n", []string{"f.yaml:1:1: sak A-1.b: /deltaker: feltet må være med"}},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			saker, err := lesFiler(map[string]string{"f.yaml": tt.fil})
			require.Error(t, err)
			assert.Nil(t, saker)
			linjer := strings.Split(err.Error(), "\n")
			require.Len(t, linjer, len(tt.vil), err)
			for i, vil := range tt.vil {
				assert.True(t, strings.HasPrefix(linjer[i], vil), "want %s\ngot  %s", vil, linjer[i])
			}
			for _, hemmelig := range []string{"hemmelig", "Ola", "doktor", "12345"} {
				assert.NotContains(t, err.Error(), hemmelig, "no value in a message")
			}
		})
	}
}

// The faults of all files come at once, each once, by file and line.
func TestLesAlleFeil(t *testing.T) {
	uten := strings.Replace(kort, "per: 2026-01-01\n", "", 1)
	_, err := lesFiler(map[string]string{"b.yaml": uten, "a.yaml": kort, "c/d.yaml": kort, "e.yml": kort})
	require.EqualError(t, err, `b.yaml:1:1: sak A-1.b: /per: feltet må være med
b.yaml:1:6: sak A-1.b: /sak: forventet en id som ingen annen sak har; den første står i a.yaml:1
c/d.yaml:1:6: sak A-1.b: /sak: forventet en id som ingen annen sak har; den første står i a.yaml:1
e.yml: forventet endelsen .yaml`)

	_, err = lesFiler(nil)
	require.EqualError(t, err, ".: forventet minst én sak, i en fil med endelsen .yaml")
}

// lukket is a file system in which nothing but the root can be opened.
type lukket struct{ fstest.MapFS }

func (l lukket) Open(navn string) (fs.File, error) {
	if navn != "." && !strings.HasSuffix(navn, "apen.yaml") {
		return nil, &fs.PathError{Op: "open", Path: navn, Err: fs.ErrPermission}
	}
	return l.MapFS.Open(navn)
}

func (l lukket) ReadFile(navn string) ([]byte, error) {
	if _, err := l.Open(navn); err != nil {
		return nil, err
	}
	return l.MapFS.ReadFile(navn)
}

func (l lukket) ReadDir(navn string) ([]fs.DirEntry, error) {
	if navn == "mappe" {
		return nil, fs.ErrPermission
	}
	return l.MapFS.ReadDir(navn)
}

func TestLesUtenTilgang(t *testing.T) {
	_, err := Les(lukket{fstest.MapFS{
		"apen.yaml": {Data: []byte(kort)}, "lukket.yaml": {Data: []byte(kort)}, "mappe/a.yaml": {Data: []byte(kort)},
	}})
	require.EqualError(t, err, "lukket.yaml: kunne ikke leses\nmappe: kunne ikke leses")
}
