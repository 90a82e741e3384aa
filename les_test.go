package integrering_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/opplaering"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

// hemmelig is planted where a document has a value, and may never come out in a message.
const hemmelig = "Zxqv"

const (
	kontrakt     = "kontrakten: null, ukjente og gjentatte felt er feil"
	kontraktDag  = "kontrakten: dager er ÅÅÅÅ-MM-DD, lest strengt, 1900-01-01 til 2150-12-31"
	kontraktTall = "kontrakten: timer er desimaltall, som tall eller tekst, høyst seks desimaler"
	kontraktID   = "kontrakten: 11 og 12 sifre avvises, også i radenes id"
	kontraktMaa  = "kontrakten: feltet er det som skiller radene, eller sagt påkrevd"
	kontraktRFC  = "RFC 8259: JSON-teksten er ikke velformet"
)

// likt compares quantities as they are held: not given is another than zero.
var likt = cmp.Options{
	cmp.Comparer(func(a, b lov.Timer) bool { return a == b }),
	cmp.Comparer(func(a, b lov.Dager) bool { return a == b }),
}

// dok is a document with the given fields.
func dok(felt string) string { return `{"skjema": "deltaker/1", ` + felt + `}` }

type feilrad struct {
	navn, fordi, dok string
	feil             []string // kode and path
}

var feilrader = []feilrad{
	{"tom", kontraktRFC, "", []string{"syntaks "}},
	{"bare mellomrom", kontraktRFC, " \r\n", []string{"syntaks "}},
	{"bare BOM", kontraktRFC, "\xef\xbb\xbf", []string{"syntaks "}},
	{"avkuttet", kontraktRFC, `{"skjema": "deltaker/1", "vedtak": [{"type": "del`, []string{"syntaks /vedtak/0/type"}},
	{"komma til slutt", kontraktRFC, `{"skjema": "deltaker/1",}`, []string{"syntaks "}},
	{"to dokumenter", kontraktRFC, `{"skjema": "deltaker/1"} {}`, []string{"syntaks "}},
	{"tegn etter dokumentet", kontraktRFC, `{"skjema": "deltaker/1"}]`, []string{"syntaks "}},
	{"syntaksfeil står alene", "kontrakten: syntaksfeil stopper", `{"ukjent": 1, "id": "12345678901", "barn": [}`, []string{"syntaks /barn/0"}},
	{"ugyldig UTF-8", "RFC 8259 8.1: JSON er UTF-8", dok("\"id\": \"a\xffb\""), []string{"utf8 /id"}},
	{"enkelt surrogat", "RFC 8259 8.2: en halv surrogat er ikke et tegn", dok(`"id": "\ud800"`), []string{"syntaks /id"}},
	{"for dyp", "kontrakten: aldri et panikkavbrudd", dok(`"x": ` + strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000)), []string{"for-dyp /x" + strings.Repeat("/0", 7)}},
	{"dyp men lovlig JSON", "dypere enn skjemaet er feil type", dok(`"fravaer": ` + strings.Repeat("[", 5_000) + strings.Repeat("]", 5_000)), []string{"feil-type /fravaer/0"}},
	{"ikke et objekt", "kontrakten: dokumentet er et objekt", `[]`, []string{"feil-type "}},
	{"null", kontrakt, `null`, []string{"null "}},

	{"uten skjema", "kontrakten: skjema sier hva dokumentet er", `{"id": "a"}`, []string{"mangler /skjema"}},
	{"annet skjema", "kontrakten: en ny utgave er et nytt skjema", `{"skjema": "deltaker/2"}`, []string{"feil-skjema /skjema"}},
	{"skjema som tall", "kontrakten: skjema er tekst", `{"skjema": 1}`, []string{"feil-type /skjema"}},

	{"null som verdi", kontrakt, dok(`"foedselsdato": null, "vedtak": null, "asylsoeknad": null, "barn": [null], "eoesEllerNordisk": null, "fravaer": [{"type": "ferie", "fra": "2026-07-06", "timer": null}]`), []string{
		"null /foedselsdato", "null /vedtak", "null /asylsoeknad", "null /barn/0", "null /eoesEllerNordisk", "null /fravaer/0/timer",
	}},
	{"ukjente felt", kontrakt, dok(`"navn": "` + hemmelig + `", "vedtak": [{"type": "deltakelse", "slutt": {"a": [1, {}]}}], "oppholdstillatelser": [{"referanseperson": {"kjoenn": 1}}]`), []string{
		"ukjent-felt /navn", "ukjent-felt /vedtak/0/slutt", "ukjent-felt /oppholdstillatelser/0/referanseperson/kjoenn",
	}},
	{"ukjent felt med navn som kan være et personnummer", "personopplysninger gjengis aldri", dok(`"01019012345": 1, "Kari ` + hemmelig + `": 1, "": 1`), []string{"ukjent-felt ", "ukjent-felt ", "ukjent-felt "}},
	{"feltnavn skiller små og store", "kontrakten: feltene heter det de heter", dok(`"ID": "a"`), []string{"ukjent-felt /ID"}},
	{"gjentatte felt", kontrakt, dok(`"id": "a", "id": "b", "vedtak": [], "vedtak": [{"x": 1}], "krav": [{"dato": "2026-01-01", "dato": null}]`), []string{
		"dobbelt-felt /id", "dobbelt-felt /vedtak", "dobbelt-felt /krav/0/dato",
	}},
	{"gjentatt felt skrevet med \\u", "RFC 8259 8.3: navn sammenlignes som tegn", dok(`"id": "a", "\u0069d": "b"`), []string{"dobbelt-felt /id"}},

	{"feil type", "kontrakten: typen til hvert felt", dok(`"id": 1, "foedselsdato": 19900303, "eoesEllerNordisk": "ja", "utdanning": {}, "barn": {}, "vedtak": [[]], "norskopplaering": [], "bosettinger": [{"kommune": 4648}], "tiltak": [{"erstatter": "t-1", "ikkeGjeldende": 1}]`), []string{
		"feil-type /id", "feil-type /foedselsdato", "feil-type /eoesEllerNordisk", "feil-type /utdanning", "feil-type /barn", "feil-type /vedtak/0",
		"feil-type /norskopplaering", "feil-type /bosettinger/0/kommune", "feil-type /tiltak/0/erstatter", "feil-type /tiltak/0/ikkeGjeldende",
	}},
	{"sannhet som tall eller tekst", "kontrakten: bool", dok(`"ukrainskVideregaaende": 0, "ensligMindreaarig": "false"`), []string{"feil-type /ukrainskVideregaaende", "feil-type /ensligMindreaarig"}},

	{"dag som ikke finnes", kontraktDag, dok(`"foedselsdato": "2026-02-30", "ankomstNorge": "2025-02-29"`), []string{"ugyldig-dag /foedselsdato", "ugyldig-dag /ankomstNorge"}},
	{"nulldagen", kontraktDag, dok(`"foedselsdato": "0000-00-00", "ankomstNorge": "0001-01-01"`), []string{"ugyldig-dag /foedselsdato", "dag-utenfor /ankomstNorge"}},
	{"klokkeslett", kontraktDag, dok(`"foedselsdato": "1990-03-03T00:00:00Z", "ankomstNorge": "20250901"`), []string{"ugyldig-dag /foedselsdato", "ugyldig-dag /ankomstNorge"}},
	{"tom dag", kontraktDag, dok(`"foedselsdato": "", "ankomstNorge": " 2025-09-01"`), []string{"ugyldig-dag /foedselsdato", "ugyldig-dag /ankomstNorge"}},
	{"dag utenfor", kontraktDag, dok(`"foedselsdato": "1899-12-31", "ankomstNorge": "2151-01-01"`), []string{"dag-utenfor /foedselsdato", "dag-utenfor /ankomstNorge"}},

	{"ukjente koder", "kontrakten: kodene står i kodelistene", dok(`"utdanning": "phd", "vedtak": [{"type": "` + hemmelig + `"}, {"type": "Deltakelse"}, {"type": ""}], "norskopplaering": {"norskmaal": [{"lytte": "C2"}]}`), []string{
		"ukjent-kode /utdanning", "ukjent-kode /vedtak/0/type", "ukjent-kode /vedtak/1/type", "ukjent-kode /vedtak/2/type", "ukjent-kode /norskopplaering/norskmaal/0/lytte",
	}},

	{"negative timer", kontraktTall, dok(`"arbeidsforhold": [{"timerPerUke": -1}, {"timerPerUke": "-0.5"}, {"timerPerUke": -0}]`), []string{
		"negativt /arbeidsforhold/0/timerPerUke", "negativt /arbeidsforhold/1/timerPerUke", "negativt /arbeidsforhold/2/timerPerUke",
	}},
	{"for mange desimaler", kontraktTall, dok(`"arbeidsforhold": [{"timerPerUke": 1.1234567}, {"timerPerUke": "0.0000001"}]`), []string{
		"for-mange-desimaler /arbeidsforhold/0/timerPerUke", "for-mange-desimaler /arbeidsforhold/1/timerPerUke",
	}},
	{"eksponent", kontraktTall, dok(`"arbeidsforhold": [{"timerPerUke": 3e1}, {"timerPerUke": "1E0"}, {"timerPerUke": "7,5"}, {"timerPerUke": ""}, {"timerPerUke": "+1"}, {"timerPerUke": ".5"}]`), []string{
		"ugyldig-tall /arbeidsforhold/0/timerPerUke", "ugyldig-tall /arbeidsforhold/1/timerPerUke", "ugyldig-tall /arbeidsforhold/2/timerPerUke",
		"ugyldig-tall /arbeidsforhold/3/timerPerUke", "ugyldig-tall /arbeidsforhold/4/timerPerUke", "ugyldig-tall /arbeidsforhold/5/timerPerUke",
	}},
	{"for mange timer", "en uke har 168 timer; mengder er høyst 1 000 000", dok(`"arbeidsforhold": [{"timerPerUke": 168.000001}, {"timerPerUke": 99999999999999999999}], "fravaer": [{"type": "ferie", "fra": "2026-07-06", "dager": 1000000.5}]`), []string{
		"for-stort-tall /arbeidsforhold/0/timerPerUke", "for-stort-tall /arbeidsforhold/1/timerPerUke", "for-stort-tall /fravaer/0/dager",
	}},
	{"timer av feil type", kontraktTall, dok(`"arbeidsforhold": [{"timerPerUke": true}, {"timerPerUke": [37.5]}]`), []string{
		"feil-type /arbeidsforhold/0/timerPerUke", "feil-type /arbeidsforhold/1/timerPerUke",
	}},
	{"hele tall", "maaneder 1–120, reisedager 0–60, aar 1900–2150, uke 1–53, modul 1–3", dok(`"vedtak": [
		{"type": "forlengelse", "maaneder": 0, "fastsattVarighet": 121}, {"type": "permisjon", "reisedager": 61}, {"type": "permisjon", "reisedager": -1},
		{"type": "forlengelse", "maaneder": 6.0}, {"type": "forlengelse", "maaneder": "6"}, {"type": "forlengelse", "maaneder": 1e1}, {"type": "forlengelse", "maaneder": 99999999999999999999}],
		"opplaeringIMottak": [{"aar": 1899, "uke": 0}, {"aar": 2151, "uke": 54}], "norskopplaering": {"samfunnskunnskap": [{"modul": 4}]}`), []string{
		"for-lite-tall /vedtak/0/maaneder", "for-stort-tall /vedtak/0/fastsattVarighet", "for-stort-tall /vedtak/1/reisedager", "negativt /vedtak/2/reisedager",
		"ugyldig-tall /vedtak/3/maaneder", "feil-type /vedtak/4/maaneder", "ugyldig-tall /vedtak/5/maaneder", "for-stort-tall /vedtak/6/maaneder",
		"for-lite-tall /opplaeringIMottak/0/aar", "for-lite-tall /opplaeringIMottak/0/uke", "for-stort-tall /opplaeringIMottak/1/aar", "for-stort-tall /opplaeringIMottak/1/uke",
		"for-stort-tall /norskopplaering/samfunnskunnskap/0/modul",
	}},

	{"kommune og bydel", "kontrakten: kommune har fire sifre, bydel seks", dok(`"bosettinger": [{"kommune": "464"}, {"kommune": "46488"}, {"kommune": "46 8"}], "oppfoelging": [{"bydel": "0301"}, {"bydel": "03010a"}], "vedtak": [{"type": "deltakelse", "kommune": "` + hemmelig + `"}]`), []string{
		"ugyldig-kommune /bosettinger/0/kommune", "ugyldig-kommune /bosettinger/1/kommune", "ugyldig-kommune /bosettinger/2/kommune",
		"ugyldig-bydel /oppfoelging/0/bydel", "ugyldig-bydel /oppfoelging/1/bydel", "ugyldig-kommune /vedtak/0/kommune",
	}},
	{"personnummer", kontraktID, dok(`"id": "01019012345", "vedtak": [{"type": "deltakelse", "id": "2025 1234 5678"}], "barn": [{"id": "010190-12345"}],
		"fravaer": [{"type": "barns-sykdom", "fra": "2026-06-01", "barn": "0.1.0.1.9.0.1.2.3.4.5"}], "tiltak": [{"id": "202512345678", "erstatter": ["ok", " 010190 12345 "]}], "sluttmaal": [{"kode": "arbeid-2026", "id": "0101901\u00a02345"}]`), []string{
		"personnummer /id", "personnummer /vedtak/0/id", "personnummer /barn/0/id", "personnummer /fravaer/0/barn",
		"personnummer /tiltak/0/id", "personnummer /tiltak/0/erstatter/1", "personnummer /sluttmaal/0/id",
	}},

	{"til før fra", "en periode slutter ikke før den begynner", dok(`
		"oppholdstillatelser": [{"gyldigTil": "2026-01-01", "gyldigFra": "2026-01-02"}], "bosettinger": [{"fra": "2026-01-02", "til": "2026-01-01"}],
		"oppfoelging": [{"fra": "2026-01-02", "til": "2026-01-01"}], "arbeidsforhold": [{"fra": "2026-01-02", "til": "2026-01-01"}],
		"vedtak": [{"type": "permisjon", "startdato": "2026-01-02", "sluttdato": "2026-01-01"}], "fravaer": [{"type": "ferie", "fra": "2026-01-02", "til": "2026-01-01"}],
		"tiltak": [{"fra": "2026-01-02", "til": "2026-01-01"}], "mottak": [{"fra": "2026-01-02", "til": "2026-01-01"}],
		"norskopplaering": {"fylkeskommunaltAnsvar": [{"fra": "2026-01-02", "til": "2026-01-01"}]}`), []string{
		"til-foer-fra /oppholdstillatelser/0/gyldigTil", "til-foer-fra /bosettinger/0/til", "til-foer-fra /oppfoelging/0/til", "til-foer-fra /arbeidsforhold/0/til",
		"til-foer-fra /vedtak/0/sluttdato", "til-foer-fra /fravaer/0/til", "til-foer-fra /tiltak/0/til", "til-foer-fra /mottak/0/til",
		"til-foer-fra /norskopplaering/fylkeskommunaltAnsvar/0/til",
	}},
	{"for lang periode", "kontrakten: fravær og permisjon varer høyst 20 år", dok(`"vedtak": [{"type": "permisjon", "startdato": "2000-01-01", "sluttdato": "2020-01-01"}], "fravaer": [{"type": "ferie", "fra": "2000-01-01", "til": "2020-01-01"}]`), []string{
		"for-lang-periode /vedtak/0/sluttdato", "for-lang-periode /fravaer/0/til",
	}},
	{"timer og dager", "kontrakten: timer eller dager, ikke begge", dok(`"fravaer": [{"type": "ferie", "fra": "2026-07-06", "dager": 0, "timer": 0}]`), []string{"baade-timer-og-dager /fravaer/0/dager"}},
	{"påkrevde felt", kontraktMaa, dok(`"fravaer": [{}, {"type": "ferie"}], "vedtak": [{}], "sluttmaal": [{}], "avslutninger": [{"dato": "2026-01-01"}], "folkeregister": [{}]`), []string{
		"mangler /fravaer/0/type", "mangler /fravaer/0/fra", "mangler /fravaer/1/fra", "mangler /vedtak/0/type", "mangler /sluttmaal/0/kode",
		"mangler /avslutninger/0/kode", "mangler /folkeregister/0/hendelse",
	}},
	{"resultat som ikke hører til", "kontrakten: resultat avvises på bortfall, stans, avvist og integreringsplan", dok(`"vedtak": [
		{"resultat": "innvilgelse", "type": "bortfall-arbeid"}, {"type": "bortfall-egenmelding", "resultat": "avslag"}, {"type": "midlertidig-stans", "resultat": "innvilgelse"},
		{"type": "permanent-stans", "resultat": "innvilgelse"}, {"type": "avvist", "resultat": "innvilgelse"}, {"type": "integreringsplan", "resultat": "innvilgelse"}]`), []string{
		"ikke-tillatt /vedtak/0/resultat", "ikke-tillatt /vedtak/1/resultat", "ikke-tillatt /vedtak/2/resultat",
		"ikke-tillatt /vedtak/3/resultat", "ikke-tillatt /vedtak/4/resultat", "ikke-tillatt /vedtak/5/resultat",
	}},
	{"en rad med feil beholder plassen sin", "en peker nevner avsenderens egen rad", dok(`"krav": [{"dato": "x"}, 1, {"dato": "2026-01-01", "type": "y"}]`), []string{
		"ugyldig-dag /krav/0/dato", "feil-type /krav/1", "ukjent-kode /krav/2/type",
	}},
}

func koderOgStier(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	var liste integrering.Feilliste
	if !errors.As(err, &liste) {
		t.Fatalf("the error is not a Feilliste: %T", err)
	}
	var ut []string
	for _, f := range liste {
		ut = append(ut, f.Kode+" "+f.Sti)
		if integrering.Feilkoder.Finn([]byte(f.Kode)) == 0 {
			t.Errorf("the code %q is not in Feilkoder", f.Kode)
		}
		if f.Melding == "" || strings.ContainsAny(f.Melding, "\n\r") {
			t.Errorf("%s %s: the message is %q", f.Kode, f.Sti, f.Melding)
		}
	}
	return ut
}

func TestLesFeil(t *testing.T) {
	var l integrering.Leser
	var d integrering.Deltaker
	for _, r := range feilrader {
		t.Run(r.navn, func(t *testing.T) {
			if r.fordi == "" {
				t.Fatal("no reason given")
			}
			_, err := integrering.Les([]byte(r.dok))
			if diff := cmp.Diff(r.feil, koderOgStier(t, err)); diff != "" {
				t.Errorf("faults (-want +got), because %s:\n%s", r.fordi, diff)
			}
			if err == nil {
				t.Fatal("the document was accepted")
			}
			for _, verdi := range []string{hemmelig, "12345", "010190", "2026-02", "phd", "Deltakelse", "t-1"} {
				if strings.Contains(err.Error(), verdi) {
					t.Errorf("a message holds a value of the document: %s", err)
				}
			}
			if igjen := l.Les(&d, []byte(r.dok)); igjen == nil || igjen.Error() != err.Error() {
				t.Errorf("a Leser that was used before says %v, not %v", igjen, err)
			}
			// Inside a line the same faults stand under /deltaker.
			if strings.HasPrefix(r.dok, "{") && !strings.HasPrefix(r.feil[0], "syntaks") && !strings.HasPrefix(r.feil[0], "for-dyp") {
				var linje integrering.Linje
				vil := slices.Clone(r.feil)
				for i := range vil {
					vil[i] = strings.Replace(vil[i], " ", " /deltaker", 1)
				}
				err := l.LesLinje(&linje, []byte(`{"per": "2026-07-01", "deltaker": `+r.dok+`}`))
				if diff := cmp.Diff(vil, koderOgStier(t, err)); diff != "" && r.navn != "dyp men lovlig JSON" {
					t.Errorf("faults in a line (-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestLesGodtar(t *testing.T) {
	for _, r := range []struct{ navn, fordi, dok string }{
		{"bare skjema", "ingen annen opplysning er påkrevd", `{"skjema": "deltaker/1"}`},
		{"BOM og CRLF", "kontrakten: BOM og CRLF godtas", "\xef\xbb\xbf{\r\n\"skjema\": \"deltaker/1\"\r\n}\r\n"},
		{"fravær uten til", "en slutt som mangler, er en opplysning som mangler (tolkninger)", dok(`"fravaer": [{"type": "egen-sykdom", "fra": "2026-06-01"}]`)},
		{"20 år", "kontrakten: høyst 20 år, begge dager medregnet", dok(`"fravaer": [{"type": "ferie", "fra": "2000-01-01", "til": "2019-12-31"}], "vedtak": [{"type": "deltakelse", "startdato": "2000-01-01", "sluttdato": "2040-01-01"}]`)},
		{"én dag", "fra og til er begge med", dok(`"fravaer": [{"type": "ferie", "fra": "2026-07-06", "til": "2026-07-06"}]`)},
		{"tilbud som falt bort før stillingen begynte", "kontrakten: til er for et tilbud dagen det falt bort", dok(`"arbeidsforhold": [{"tilbud": true, "tilbudsdato": "2026-04-01", "fra": "2026-08-01", "til": "2026-06-15", "timerPerUke": "37.5"}]`)},
		{"grensene", "grensene er med", dok(`"foedselsdato": "1900-01-01", "ankomstNorge": "2150-12-31", "vedtak": [{"type": "forlengelse", "maaneder": 120, "fastsattVarighet": 1}, {"type": "permisjon", "reisedager": 60, "timer": 1000000}], "arbeidsforhold": [{"timerPerUke": 168}, {"timerPerUke": 0.000001}, {"timerPerUke": "37.50000000"}], "opplaeringIMottak": [{"aar": 1900, "uke": 53}, {"aar": 2150, "uke": 1}]`)},
		{"id som ligner", "bare 11 og 12 sifre avvises", dok(`"id": "0101901234", "barn": [{"id": "0101901234567"}, {"id": "a01019012345"}, {"id": ""}]`)},
		{"opphold uten hjemmel", "hjemmel som mangler, er en opplysning som mangler", dok(`"oppholdstillatelser": [{}]`)},
		{"resultat der det hører til", "kontrakten", dok(`"vedtak": [{"type": "deltakelse", "resultat": "avslag", "begrunnelse": "x"}]`)},
	} {
		t.Run(r.navn, func(t *testing.T) {
			d, err := integrering.Les([]byte(r.dok))
			if err != nil {
				t.Fatalf("refused, though %s: %v", r.fordi, err)
			}
			igjen, err := integrering.Les(d.AppendJSON(nil))
			if diff := cmp.Diff(d, igjen, likt); err != nil || diff != "" {
				t.Errorf("written and read again: %v\n%s", err, diff)
			}
		})
	}
}

func TestLesStoerrelse(t *testing.T) {
	const maks = 10 << 20
	stor := dok(`"id": "` + strings.Repeat("x", maks) + `"`)
	_, err := integrering.Les([]byte(stor))
	if diff := cmp.Diff([]string{"for-stor "}, koderOgStier(t, err)); diff != "" {
		t.Error(diff)
	}
	passer := dok(`"id": "a"`)
	passer += strings.Repeat(" ", maks-len(passer))
	if _, err := integrering.Les([]byte(passer)); err != nil {
		t.Errorf("exactly 10 MB: %v", err)
	}
}

func TestLesMangeFeil(t *testing.T) {
	_, err := integrering.Les([]byte(dok(`"krav": [` + strings.Repeat("1,", 100) + `1]`)))
	har := koderOgStier(t, err)
	if len(har) != 101 || har[99] != "feil-type /krav/99" || har[100] != "flere-feil " {
		t.Errorf("%d faults, the last are %q", len(har), har[max(len(har)-2, 0):])
	}
	_, err = integrering.Les([]byte(dok(`"krav": [` + strings.Repeat("1,", 99) + `1]`)))
	if har := koderOgStier(t, err); len(har) != 100 || har[99] != "feil-type /krav/99" {
		t.Errorf("exactly 100 faults are told as %d", len(har))
	}
}

func TestLesLinjenummer(t *testing.T) {
	_, err := integrering.Les([]byte("{\n\"skjema\": \"deltaker/1\",\r\n\"vedtak\": [\n {\"resultat\": \"avslag\",\n  \"type\": \"avvist\"},\n {}\n],\n\"foedselsdato\": 1}"))
	var liste integrering.Feilliste
	if !errors.As(err, &liste) {
		t.Fatal(err)
	}
	var har []string
	for _, f := range liste {
		har = append(har, fmt.Sprintf("%d %s", f.Linje, f.Sti))
	}
	// A field that is missing stands where its object begins.
	if diff := cmp.Diff([]string{"4 /vedtak/0/resultat", "6 /vedtak/1/type", "8 /foedselsdato"}, har); diff != "" {
		t.Error(diff)
	}
	for dok, linje := range map[string]int{"{\n\n x": 3, "{\"id\":\n\"\xff\"}": 2, "{}\n\n{}": 3} {
		_, err := integrering.Les([]byte(dok))
		if !errors.As(err, &liste) || len(liste) != 1 || liste[0].Linje != linje {
			t.Errorf("%q: %v, want line %d", dok, err, linje)
		}
	}
}

func TestLesID(t *testing.T) {
	for _, r := range []struct{ navn, fordi, dok, id string }{
		{"id uten feil", "kontrakten: en linje med feil får id", dok(`"id": "a", "x": 1`), "a"},
		{"id med feil", "kontrakten: id utelates når den selv er feil", dok(`"id": "01019012345"`), ""},
		{"id to ganger", "kontrakten: id utelates når den selv er feil", dok(`"id": "a", "id": "b"`), ""},
		{"innpakket", "kontrakten: en linje kan være innpakket", `{"deltaker": ` + dok(`"id": "a", "x": 1`) + `}`, "a"},
		{"innpakket, id to ganger", "kontrakten: id utelates når den selv er feil", `{"deltaker": ` + dok(`"id": "a", "id": "b"`) + `}`, ""},
	} {
		t.Run(r.navn, func(t *testing.T) {
			l := integrering.Linje{Deltaker: integrering.Deltaker{ID: "gammel"}}
			if err := integrering.LesLinje(&l, []byte(r.dok)); err == nil {
				t.Error("accepted")
			}
			if l.Deltaker.ID != r.id {
				t.Errorf("the id is %q, want %q: %s", l.Deltaker.ID, r.id, r.fordi)
			}
		})
	}
}

func TestLesLinje(t *testing.T) {
	var linje integrering.Linje
	var l integrering.Leser
	for _, r := range []struct {
		navn, fordi, dok string
		vil              integrering.Linje
		feil             []string
	}{
		{
			navn: "innpakket", fordi: "kontrakten: deltaker, per, lovdato, tolkninger",
			dok: `{"lovdato": "2026-01-01", "tolkninger": {"T01": "dagen-foer", "T07": 7.5}, "deltaker": ` + dok(`"id": "a"`) + `, "per": "2026-07-01"}`,
			vil: integrering.Linje{
				Deltaker: integrering.Deltaker{ID: "a"}, Per: lov.D(2026, 7, 1), Lovdato: lov.D(2026, 1, 1),
				Tolkninger: []integrering.ValgtTolkning{{"T01", "dagen-foer"}, {"T07", "7.5"}},
			},
		},
		{navn: "bar", fordi: "kontrakten: en deltaker per linje", dok: dok(`"id": "b"`), vil: integrering.Linje{Deltaker: integrering.Deltaker{ID: "b"}}},
		{navn: "uten deltaker", fordi: "linjen er om en deltaker", dok: `{"per": "2026-07-01"}`, feil: []string{"mangler /deltaker"}},
		{
			navn: "feil i innpakningen", fordi: kontrakt,
			dok:  `{"per": "i dag", "per": 1, "deltaker": null, "x": 1, "tolkninger": {"T1": "a", "T01": "` + hemmelig + `", "T01": "b", "T02": {}, "T03": null}}`,
			feil: []string{"ugyldig-dag /per", "dobbelt-felt /per", "null /deltaker", "ukjent-felt /x", "ukjent-felt /tolkninger/T1", "dobbelt-felt /tolkninger/T01", "feil-type /tolkninger/T02", "null /tolkninger/T03"},
		},
	} {
		t.Run(r.navn, func(t *testing.T) {
			err := l.LesLinje(&linje, []byte(r.dok))
			if diff := cmp.Diff(r.feil, koderOgStier(t, err)); diff != "" {
				t.Fatalf("faults (-want +got), because %s:\n%s", r.fordi, diff)
			}
			if err != nil {
				if strings.Contains(err.Error(), hemmelig) {
					t.Errorf("a message holds a value: %s", err)
				}
				return
			}
			if len(linje.Tolkninger) == 0 {
				linje.Tolkninger = nil
			}
			if diff := cmp.Diff(r.vil, linje, likt); diff != "" {
				t.Errorf("(-want +got), because %s:\n%s", r.fordi, diff)
			}
		})
	}
}

// alt is a document with every field of the contract, in another order than the table's.
const alt = `{"nir": {"lest": "2026-07-01", "kategori": "rett-og-plikt", "kategoriFra": "2025-12-01", "fristOppstart": "2026-03-01", "fristGjennomfoering": "2028-02-17", "status": "deltar-i-ordning", "avslutning": {"kode": "doed", "dato": "2026-06-01"}},
 "norskopplaering": {"timer": [{"id": "n", "aar": 2026, "uke": 7, "deltatt": 15, "fravaer": 0.5}], "samfunnskunnskap": [{"aar": 2026, "uke": 53, "modul": 3, "timer": 25, "fravaer": 1, "dokumentertFravaer": 0}],
  "norskmaal": [{"fra": "2026-02-02", "lytte": "A1", "lese": "A2", "skrive": "B1", "muntlig": "C1"}], "proever": [{"dato": "2026-05-05", "del": "muntlig", "nivaa": "B2"}, {"del": "samfunnskunnskap", "bestaatt": false}], "fylkeskommunaltAnsvar": [{"fra": "2026-01-01", "til": "2026-12-31"}]},
 "opplaeringIMottak": [{"aar": 2025, "uke": 40, "norsk": 10, "samfunnskunnskap": 2, "norskKultur": 1}],
 "asylsoeknad": {"dato": "2025-09-02", "avslag": "2025-09-20", "innvilgelse": "2025-10-02", "hurtigprosedyre": false, "nektetRealitetsbehandling": false, "kollektivMaalgruppe": true},
 "mottak": [{"fra": "2025-09-02", "til": "2025-11-30", "type": "transitt"}], "folkeregister": [{"hendelse": "flyttet", "dato": "2026-06-01", "kommune": "0301"}],
 "avslutninger": [{"kode": "arbeid", "dato": "2026-06-30", "timerPerUke": 37.5, "registrertAv": "regelmotor", "kommune": "4648", "slettet": true, "slettetDato": "2026-07-01"}],
 "tiltak": [{"id": "t", "gruppe": "annet", "tiltak": "kurs «æøå» \\ \"", "fra": "2026-02-02", "til": "2026-06-30", "timerPerUke": "22.5", "erstatter": ["t-1", "t-2"], "ikkeGjeldende": true}],
 "fravaer": [{"id": "f", "registrert": "2026-06-02", "type": "barns-sykdom", "fra": "2026-06-01", "til": "2026-06-15", "timer": 7.25, "dokumentasjon": "egenmelding", "barn": "b", "rolle": "mor", "grunn": "barnehageplass"}, {"type": "ferie", "fra": "2026-07-06", "dager": 0}],
 "sluttmaal": [{"kode": "arbeid-2026", "fra": "2026-01-15"}],
 "vedtak": [{"type": "permisjon", "ordning": "norsk", "resultat": "avslag", "vedtaksdato": "2026-01-15", "startdato": "2026-02-02", "sluttdato": "2026-02-03", "kommune": "4648", "ikkeGjeldende": true, "maaneder": 6, "fastsattVarighet": 12, "permisjonstype": "velferd", "velferdsgrunn": "vielse", "reisedager": 2, "telleenhet": "kalenderdager", "grunn": "23-c", "rettFallerBort": true, "timer": 100, "begrunnelse": "nei"}],
 "arbeidsforhold": [{"timerPerUke": 30, "fra": "2026-01-01", "til": "2026-12-31", "tilbud": true, "tilbudsdato": "2025-12-01"}], "krav": [{"ordning": "norsk", "dato": "2026-01-01", "type": "utsatt-oppstart", "grunn": "tilbakeholdelse"}],
 "barn": [{"id": "b", "foedselsdato": "2020-01-01", "kroniskSyk": true, "aleneomsorg": false, "omsorgFra": "2021-01-01"}], "oppfoelging": [{"kommune": "0301", "bydel": "030101", "fra": "2025-12-01", "til": "2026-12-01"}],
 "bosettinger": [{"kommune": "4648", "fra": "2025-12-01", "til": "2026-12-01", "etterAvtale": true}],
 "oppholdstillatelser": [{"hjemmel": "utl-kap6", "vedtaksdato": "2025-10-02", "gyldigFra": "2025-10-03", "gyldigTil": "2028-10-01", "tilbakekaltFra": "2027-01-01", "fornybar": true, "grunnlagForPermanent": true, "barnefamilie": false, "fornyelse": false, "soeknadsdato": "2025-05-01", "referanseperson": {"hjemmel": "utl-28", "permanent": false, "bosattIKommuneFra": "2022-01-01"}}],
 "ukrainskVideregaaende": false, "utdanning": "videregaaende", "behovForGrunnleggendeKvalifisering": true, "ensligMindreaarig": false, "eoesEllerNordisk": false, "norskStatsborgerFra": "2032-01-01", "ankomstNorge": "2025-09-01", "foedselsdato": "1990-03-03", "id": "alt-1", "skjema": "deltaker/1"}`

func TestLesAlt(t *testing.T) {
	d := lov.D
	vil := integrering.Deltaker{
		ID: "alt-1", Foedselsdato: d(1990, 3, 3), AnkomstNorge: d(2025, 9, 1), NorskStatsborgerFra: d(2032, 1, 1),
		EoesEllerNordisk: lov.Nei, EnsligMindreaarig: lov.Nei, BehovForGrunnleggendeKvalifisering: lov.Ja, Utdanning: kategori.Videregaaende, UkrainskVideregaaende: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{
			Hjemmel: kategori.UtlKap6, Vedtaksdato: d(2025, 10, 2), GyldigFra: d(2025, 10, 3), GyldigTil: d(2028, 10, 1), TilbakekaltFra: d(2027, 1, 1),
			Fornybar: lov.Ja, GrunnlagForPermanent: lov.Ja, Barnefamilie: lov.Nei, Fornyelse: lov.Nei, Soeknadsdato: d(2025, 5, 1),
			Referanseperson: kategori.Referanseperson{Gitt: true, Hjemmel: kategori.Utl28, Permanent: lov.Nei, BosattIKommuneFra: d(2022, 1, 1)},
		}},
		Bosettinger:    []kategori.Bosetting{{Kommune: "4648", Fra: d(2025, 12, 1), Til: d(2026, 12, 1), EtterAvtale: lov.Ja}},
		Oppfoelging:    []kategori.Oppfoelging{{Kommune: "0301", Bydel: "030101", Fra: d(2025, 12, 1), Til: d(2026, 12, 1)}},
		Barn:           []fravaer.Barn{{Rekke: lov.Rekke{ID: "b"}, Foedselsdato: d(2020, 1, 1), KroniskSyk: lov.Ja, Aleneomsorg: lov.Nei, OmsorgFra: d(2021, 1, 1)}},
		Krav:           []kategori.Krav{{Ordning: vedtak.Norsk, Dato: d(2026, 1, 1), Type: kategori.UtsattOppstart, Grunn: kategori.Tilbakeholdelse}},
		Arbeidsforhold: []kategori.Arbeidsforhold{{TimerPerUke: lov.TimerAv(30_000_000), Fra: d(2026, 1, 1), Til: d(2026, 12, 31), Tilbud: true, Tilbudsdato: d(2025, 12, 1)}},
		Vedtak: []vedtak.Vedtak{{
			Type: vedtak.Permisjon, Ordning: vedtak.Norsk, Resultat: vedtak.Avslag, Vedtaksdato: d(2026, 1, 15), Startdato: d(2026, 2, 2), Sluttdato: d(2026, 2, 3), Kommune: "4648", IkkeGjeldende: true,
			Maaneder: 6, FastsattVarighet: 12, Permisjonstype: vedtak.Velferd, Velferdsgrunn: vedtak.Vielse, Reisedager: 2, Telleenhet: vedtak.Kalenderdager,
			Grunn: vedtak.Fritaksgrunn(vedtak.Fritaksgrunner.Finn([]byte("23-c"))), RettFallerBort: lov.Ja, Timer: lov.TimerAv(100_000_000), Begrunnelse: "nei",
		}},
		Sluttmaal: []sluttmaal.Registrering{{Kode: sluttmaal.Arbeid2026, Fra: d(2026, 1, 15)}},
		Fravaer: []fravaer.Fravaer{
			{Rekke: lov.Rekke{ID: "f", Registrert: d(2026, 6, 2)}, Type: fravaer.BarnsSykdom, Fra: d(2026, 6, 1), Til: d(2026, 6, 15), Timer: lov.TimerAv(7_250_000), Dokumentasjon: fravaer.Egenmelding, Barn: "b", Rolle: fravaer.Mor, Grunn: fravaer.Barnehageplass},
			{Type: fravaer.Ferie, Fra: d(2026, 7, 6), Dager: lov.DagerAv(0)},
		},
		Tiltak:        []tiltak.Tiltak{{Rekke: lov.Rekke{ID: "t"}, Gruppe: tiltak.Annet, Tiltak: `kurs «æøå» \ "`, Fra: d(2026, 2, 2), Til: d(2026, 6, 30), TimerPerUke: lov.TimerAv(22_500_000), Erstatter: []string{"t-1", "t-2"}, IkkeGjeldende: true}},
		Avslutninger:  []avslutning.Avslutning{{Kode: avslutning.Arbeid, Dato: d(2026, 6, 30), TimerPerUke: lov.TimerAv(37_500_000), RegistrertAv: avslutning.Regelmotor, Kommune: "4648", Slettet: true, SlettetDato: d(2026, 7, 1)}},
		Folkeregister: []kategori.Folkeregisterhendelse{{Hendelse: kategori.Flyttet, Dato: d(2026, 6, 1), Kommune: "0301"}},
		Mottak:        []opplaering.Mottak{{Fra: d(2025, 9, 2), Til: d(2025, 11, 30), Type: opplaering.Transittmottak}},
		Asylsoeknad: opplaering.Asylsoeknad{
			Gitt: true, Dato: d(2025, 9, 2), Avslag: d(2025, 9, 20), Innvilgelse: d(2025, 10, 2),
			Hurtigprosedyre: lov.Nei, NektetRealitetsbehandling: lov.Nei, KollektivMaalgruppe: lov.Ja,
		},
		OpplaeringIMottak: []opplaering.IMottak{{Aar: 2025, Uke: 40, Norsk: lov.TimerAv(10_000_000), Samfunnskunnskap: lov.TimerAv(2_000_000), NorskKultur: lov.TimerAv(1_000_000)}},
		Norskopplaering: opplaering.Norskopplaering{
			Gitt:                  true,
			Timer:                 []opplaering.Norsktimer{{Rekke: lov.Rekke{ID: "n"}, Aar: 2026, Uke: 7, Deltatt: lov.TimerAv(15_000_000), Fravaer: lov.TimerAv(500_000)}},
			Samfunnskunnskap:      []opplaering.Samfunnskunnskap{{Aar: 2026, Uke: 53, Modul: 3, Timer: lov.TimerAv(25_000_000), Fravaer: lov.TimerAv(1_000_000), DokumentertFravaer: lov.TimerAv(0)}},
			Norskmaal:             []opplaering.Norskmaal{{Fra: d(2026, 2, 2), Lytte: opplaering.A1, Lese: opplaering.A2, Skrive: opplaering.B1, Muntlig: opplaering.C1}},
			Proever:               []opplaering.Proeve{{Dato: d(2026, 5, 5), Del: opplaering.Muntlig, Nivaa: opplaering.B2}, {Del: opplaering.SamfunnskunnskapProeve, Bestaatt: lov.Nei}},
			FylkeskommunaltAnsvar: []opplaering.FylkeskommunaltAnsvar{{Fra: d(2026, 1, 1), Til: d(2026, 12, 31)}},
		},
		NIR: integrering.NIR{
			Gitt: true, Lest: d(2026, 7, 1), Kategori: kategori.RettOgPlikt, KategoriFra: d(2025, 12, 1), FristOppstart: d(2026, 3, 1), FristGjennomfoering: d(2028, 2, 17),
			Status: status.DeltarIOrdning, Avslutning: integrering.NIRAvslutning{Gitt: true, Kode: avslutning.Doed, Dato: d(2026, 6, 1)},
		},
	}
	har, err := integrering.Les([]byte(alt))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(vil, har, likt); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestKodeverk(t *testing.T) {
	var forrige string
	sett := map[string]bool{}
	for k := range integrering.Kodeverk {
		if k.Navn <= forrige {
			t.Errorf("%s comes after %s", k.Navn, forrige)
		}
		forrige = k.Navn
		sett[k.Navn] = true
		tekster := []lov.Tekst{k.Tekst}
		koder := map[string]bool{}
		for _, kode := range k.Koder {
			tekster = append(tekster, kode.Tekst)
			if kode.Kode == "" || koder[kode.Kode] {
				t.Errorf("%s: the code %q is empty or there twice", k.Navn, kode.Kode)
			}
			koder[kode.Kode] = true
			if strings.Trim(kode.Kode, "abcdefghijklmnopqrstuvwxyz0123456789-ABC") != "" {
				t.Errorf("%s: the code %q is not ASCII in lower case with hyphens", k.Navn, kode.Kode)
			}
		}
		for _, tekst := range tekster {
			for _, s := range tekst {
				if s == "" {
					t.Errorf("%s: %q lacks a language", k.Navn, tekst)
				}
			}
		}
	}
	for _, navn := range []string{"avslutning", "sluttmaal", "vedtakstype", "fravaerstype", "oppholdshjemmel", "norsknivaa", "feil", "status"} {
		if !sett[navn] {
			t.Errorf("no code list %s", navn)
		}
	}
	if n := len(avslutning.Koder.Koder); n != 29 {
		t.Errorf("%d avslutningskoder; NIR's guide lists 23 + 6, Flyttet, Utvandret and Død on both lists", n)
	}
	for _, k := range avslutning.Koder.Koder {
		if k.NIR == "" {
			t.Errorf("%s lacks the text of NIR", k.Kode)
		}
	}
	// The constants stand in the order of the list.
	for vil, har := range map[string]string{
		"bortfall-arbeid": avslutning.BortfallArbeid.String(), "annet": avslutning.Annet.String(), "helse": avslutning.Helse.String(),
		"annen": kategori.AnnenHjemmel.String(), "utl-53-1-b": kategori.Utl53_1b.String(), "ingen": kategori.Ingen.String(),
		"C1": opplaering.C1.String(), "avsluttet": status.Avsluttet.String(), "regelmotor": avslutning.Regelmotor.String(),
	} {
		if vil != har {
			t.Errorf("%s is %s", vil, har)
		}
	}
}

func TestIkkeBrukt(t *testing.T) {
	d, err := integrering.Les([]byte(alt))
	if err != nil {
		t.Fatal(err)
	}
	brukt := []string{
		"skjema", "id", "foedselsdato", "ankomstNorge", "utdanning", "ukrainskVideregaaende", "oppholdstillatelser", "barn", "vedtak", "sluttmaal", "fravaer", "avslutninger",
		"bosettinger", "krav", "arbeidsforhold", "tiltak", "folkeregister", "norskStatsborgerFra", "eoesEllerNordisk",
	}
	ubrukt := map[string]bool{}
	for sti := range d.IkkeBrukt {
		ubrukt[sti.String()] = true
	}
	for _, navn := range brukt {
		if ubrukt["/"+navn] {
			t.Errorf("/%s is looked at by a rule", navn)
		}
	}
	for _, navn := range []string{"oppfoelging", "mottak", "asylsoeknad", "opplaeringIMottak", "norskopplaering", "nir", "ensligMindreaarig", "behovForGrunnleggendeKvalifisering"} {
		if !ubrukt["/"+navn] {
			t.Errorf("/%s is given, and no rule looks at it", navn)
		}
	}
	tom := integrering.Deltaker{ID: "a"}
	for sti := range tom.IkkeBrukt {
		t.Errorf("%s was not given", sti)
	}
}

func TestTomListeErIkkeUtelatt(t *testing.T) {
	// tolkninger: an absent list of bosettinger is not given, an empty one says that there is none. Also when memory is used again.
	var l integrering.Leser
	var d integrering.Deltaker
	for _, dokument := range []string{alt, dok(`"bosettinger": []`), dok(`"id": "a"`), dok(`"bosettinger": [{"fra": "2026-01-01"}]`), dok(`"id": "a"`)} {
		if err := l.Les(&d, []byte(dokument)); err != nil {
			t.Fatal(err)
		}
		vil, _ := integrering.Les([]byte(dokument))
		if diff := cmp.Diff(vil, d, likt); diff != "" {
			t.Errorf("a Leser used before (-want +got):\n%s", diff)
		}
		if gitt := strings.Contains(dokument, "bosettinger"); gitt != (d.Bosettinger != nil) {
			t.Errorf("bosettinger given is %v", !gitt)
		}
	}
}

func TestLesMinne(t *testing.T) {
	const tekster = 3 // id, kommune, barn
	data := []byte(dok(`"id": "a-1", "bosettinger": [{"kommune": "4648"}], "vedtak": [{"type": "deltakelse"}, {"type": "permisjon"}], "fravaer": [{"type": "barns-sykdom", "fra": "2026-06-01", "timer": "7.5", "barn": "b\u00e6"}]`))
	annen := []byte(dok(`"id": "b"`))
	var l integrering.Leser
	var d integrering.Deltaker
	if n := testing.AllocsPerRun(100, func() {
		if l.Les(&d, data) != nil || l.Les(&d, annen) != nil {
			t.Error("refused")
		}
	}); n > tekster+1 {
		t.Errorf("%v allocations for %d texts", n, tekster+1)
	}
	b := make([]byte, 0, 4096)
	if n := testing.AllocsPerRun(100, func() { b = d.AppendJSON(b[:0]) }); n > 0 {
		t.Errorf("AppendJSON allocates %v times", n)
	}
}
