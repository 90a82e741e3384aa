package integrering_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

// lesFil is the participant of an example.
func lesFil(navn string) integrering.Deltaker {
	data, err := os.ReadFile("examples/deltakere/" + navn)
	if err != nil {
		log.Fatal(err)
	}
	d, err := integrering.Les(data)
	if err != nil {
		log.Fatal(err)
	}
	return d
}

func Example() {
	data, err := os.ReadFile("examples/deltakere/elleve-sykedager.json")
	if err != nil {
		log.Fatal(err)
	}
	deltaker, err := integrering.Les(data)
	if err != nil {
		log.Fatal(err) // every fault of the document, each with its path
	}
	norge := integrering.Norge() // the law as reviewed, a value
	vurdering, err := norge.Vurder(&deltaker, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err) // what the library does not cover
	}
	fmt.Println(vurdering.Frist(integrering.GjennomfoeringFrist).Dato)
	fmt.Print(vurdering.Forklar(lov.Bokmaal, 1))
	// Output:
	// 2028-02-17
	// Programmet må avsluttes senest 17. februar 2028.
}

func ExampleLes() {
	_, err := integrering.Les([]byte(`{
  "skjema": "deltaker/1",
  "foedselsdato": "1990-02-30",
  "vedtak": [{"type": "deltagelse", "startdato": "2026-02-02"}]
}`))
	if feil, ok := errors.AsType[integrering.Feilliste](err); ok {
		for _, f := range feil {
			fmt.Println(f.Sti, f.Linje, f.Kode)
		}
	}
	// Output:
	// /foedselsdato 3 ugyldig-dag
	// /vedtak/0/type 4 ukjent-kode
}

func ExampleRegelverk_Med() {
	d := lesFil("elleve-sykedager.json")
	norge := integrering.Norge()
	dagenFoer, err := norge.Med("T01", "dagen-foer")
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range []*integrering.Regelverk{&norge, &dagenFoer} {
		v, err := r.Vurder(&d, lov.D(2026, 7, 1), 0)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(v.Frist(integrering.GjennomfoeringFrist).Dato)
	}
	_, err = norge.Med("T01", "i morgen")
	fmt.Println(err)
	// Output:
	// 2028-02-17
	// 2028-02-16
	// T01: forventet en av samme-dato, dagen-foer
}

func ExampleRegelverk_Trygg() {
	d := lesFil("elleve-sykedager.json")
	norge := integrering.Norge()
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	norge.Trygg(v, &d)
	f := v.Frist(integrering.GjennomfoeringFrist)
	fmt.Println("inside the frist under every reading used:", f.TryggTil)
	for _, l := range f.Foelsomhet {
		fmt.Println(l.Tolkning, l.Verdi, l.Dato)
	}
	// Output:
	// inside the frist under every reading used: 2028-02-12
	// T01 dagen-foer 2028-02-16
	// T03 kalenderdager 2028-02-13
}

func ExampleRegelverk_VurderTil() {
	norge := integrering.Norge()
	var v integrering.Vurdering // used again: no allocation after the first call
	for _, fil := range []string{"paaske-ti-virkedager.json", "paaske-elleve-virkedager.json"} {
		d := lesFil(fil)
		if err := norge.VurderTil(&v, &d, lov.D(2026, 7, 1), 0); err != nil {
			log.Fatal(err)
		}
		fmt.Println(v.Frist(integrering.GjennomfoeringFrist).Beregning.Tillegg, v.Frist(integrering.GjennomfoeringFrist).Dato)
	}
	// Output:
	// 0 2027-03-16
	// 11 2027-04-05
}

func ExampleRegelverk_Vurder_ikkeDekket() {
	norge := integrering.Norge()
	d := lesFil("elleve-sykedager.json")
	_, err := norge.Vurder(&d, lov.D(2009, 7, 1), 0)
	if ikke, ok := errors.AsType[*integrering.IkkeDekket](err); ok {
		fmt.Println(ikke.Kode())
		fmt.Println(ikke)
	}
	// Output:
	// ikke-dekket
	// lovdatoen er før 2010-01-01; biblioteket dekker loven fra den dagen utlendingsloven av 2008 trådte i kraft
}

func ExampleRegelverk_Vurder_uavklart() {
	norge := integrering.Norge()
	d := lesFil("sluttmaal-mangler.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(v.Uavklart(integrering.Utdata{}), v.Frist(integrering.GjennomfoeringFrist).Mangler)
	fmt.Println(v.Uavklart(integrering.Utdata{Bare: []string{"kategorier"}}), v.Kategorier[0].Kategori)
	// Output:
	// true [/sluttmaal]
	// false rett-og-plikt
}

func ExampleRegelverk_MedFunn() {
	norge := integrering.Norge()
	uten, err := norge.MedFunn("sluttmaal-mangler", lov.Av)
	if err != nil {
		log.Fatal(err)
	}
	d := lesFil("sluttmaal-mangler.json")
	for _, r := range []*integrering.Regelverk{&norge, &uten} {
		v, err := r.Vurder(&d, lov.D(2026, 7, 1), 0)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(len(v.Funn))
	}
	// Output:
	// 1
	// 0
}

func ExampleRegelverk_Frys() {
	norge := integrering.Norge()
	r, err := norge.Frys("sluttmaal/overgang-13", lov.D(2025, 12, 31))
	if err != nil {
		log.Fatal(err)
	}
	d := lesFil("elleve-sykedager.json")
	v, err := r.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("hypothetical:", v.Kvittering.Hypotetisk)
	// Output:
	// hypothetical: true
}

func ExampleRegelverk_Tolkninger() {
	norge := integrering.Norge()
	for t := range norge.Tolkninger {
		fmt.Println(t.ID, t.Verdi, t.Verdier)
		fmt.Println(t.Spoersmaal.I(lov.Engelsk))
		break
	}
	// Output:
	// T01 samme-dato [samme-dato dagen-foer]
	// Is the deadline the same date or the day before?
}

func ExampleRegelverk_Tabeller() {
	norge := integrering.Norge()
	for o := range norge.Tabeller {
		if o.Tabell == "frist/terskel-fravaer" {
			fmt.Println(o.Rad.Fra, o.Rad.Hjemmel, o.Verdi)
		}
	}
	// Output:
	// 2026-01-01 integreringsforskriften/10 10
	// 2023-08-01 integreringsforskriften/10 10
	// 2021-01-01 integreringsforskriften/10 10
}

func ExampleVurdering_AppendJSON() {
	norge := integrering.Norge()
	d := lesFil("sluttmaal-mangler.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	b := v.AppendJSON(nil, integrering.Utdata{UtenSpor: true, Bare: []string{"frister"}})
	_, frist, _ := strings.Cut(string(b), `"frist":"gjennomfoering",`)
	frist, _, _ = strings.Cut(frist, `}`)
	fmt.Println(frist)
	// Output:
	// "utfall":"uavklart","mangler":["/sluttmaal"]
}

func ExampleVurdering_Forklar() {
	norge := integrering.Norge()
	d := lesFil("start-29-februar.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range []lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk} {
		fmt.Print(v.Forklar(s, 1))
	}
	// Output:
	// Programmet må avsluttes senest 28. februar 2027.
	// Programmet må avsluttast seinast 28. februar 2027.
	// The programme must end by 28 February 2027.
}

func ExampleVurdering_ForklarFunn() {
	norge := integrering.Norge()
	d := lesFil("sluttmaal-mangler.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(v.ForklarFunn(lov.Bokmaal))
	// Output:
	// advarsel (/sluttmaal): Det er fattet vedtak om program, men sluttmål er ikke registrert. NIR kan ikke beregne fristen og melder avviket.
	//   Forslag: Registrer sluttmålet.
}

// What the participant has, the current category first: a job of 32 hours took it away, and it came back when the job ended.
func ExampleVurdering_kategorier() {
	norge := integrering.Norge()
	d := lesFil("jobb-som-slutter.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	for _, k := range v.Kategorier {
		fmt.Println(k.Kategori, k.Visning, k.Fra, k.Til != 0)
	}
	fmt.Println(v.Status[0].Status)
	fmt.Println(v.Frist(integrering.OppstartFrist).Dato, v.Frist(integrering.BotidFrist).Dato)
	// Output:
	// rett-og-plikt gjeldende 2026-05-30 false
	// rett-og-plikt ikke-gjeldende 2026-01-12 true
	// kategori-beregnet
	// 2026-09-08 2028-01-11
}

func ExampleVurdering_avslutning() {
	norge := integrering.Norge()
	d := lesFil("frist-ute.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	a := v.Avslutning.Gjeldende
	fmt.Println(a.Kode, a.Dato, a.RegistrertAv)
	fmt.Println(a.Kode.Kode().NIR)
	fmt.Println(v.Avslutning.KanRegistreres.Fra, v.Avslutning.KanRegistreres.Til)
	// Output:
	// ikke-registrert 2026-03-01 regelmotor
	// Avslutningsårsak ikke registrert
	// 2025-09-01 2026-03-01
}

// What changes by itself, and the provisions that lead to it.
func ExampleVurdering_neste() {
	norge := integrering.Norge()
	d := lesFil("bosatt-uten-vedtak.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	for i := range v.Neste {
		e := &v.Neste[i]
		fmt.Printf("%s %s: %s (%s)\n", e.Dato, e.Hva, e.Til, e.Aarsak)
	}
	for steg := range v.SporTil(&v.Neste[0]) {
		fmt.Println(steg.Rad.Hjemmel)
	}
	// Output:
	// 2026-08-05 frist: utloept 2026-08-04 (frist-utloept)
	// 2028-05-04 kategori: rett-og-plikt ikke-gjeldende (to-aar-passert)
	// 2028-05-04 status: avsluttet (nir-lukker)
	// 2028-05-04 frist: utloept 2028-05-03 (frist-utloept)
	// 2028-05-04 avslutning: utgaatt-oppstartsfrist 2028-05-03 (nir-lukker)
	// integreringsloven/12/2
	// integreringsloven/12/2
	// integreringsloven/12/2
}

func ExampleVurdering_Spor() {
	norge := integrering.Norge()
	d := lesFil("start-29-februar.json")
	v, err := norge.Vurder(&d, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	for steg, fakta := range v.Spor(&v.Lovvalg.Svar) {
		fmt.Println(steg.Rad.Hjemmel, steg.Rad.Fra, steg.Utfall, fakta[2].Felt.Navn, fakta[2].Tekst(lov.Engelsk))
	}
	// Output:
	// integreringsloven/52 2022-08-01 oppfylt innvilget 8 November 2023
}

func ExampleFunnkoder() {
	for k := range integrering.Funnkoder {
		if k.VilSkje == lov.NIRLukker {
			fmt.Println(k.Kode)
		}
	}
	// Output:
	// tillatelse-utloept
	// tillatelse-utloept-introduksjonsloven
	// gjennomfoeringsfrist-naer
	// gjennomfoeringsfrist-utloept
	// botid-naer
	// botid-utloept
	// flyttet-uten-avslutning
	// utgaatt-uten-sluttmaal
}

// TestReadme holds that the README shows the code of Example and what the command prints.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	denne, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	utskrift, err := os.ReadFile("testdata/golden/elleve-sykedager.nb.txt")
	require.NoError(t, err)
	blokker := strings.Split(string(readme), "```")
	require.Greater(t, len(blokker), 6)
	kode, vist := 0, 0
	for i := 1; i < len(blokker); i += 2 {
		spraak, innhold, _ := strings.Cut(blokker[i], "\n")
		if spraak == "go" {
			kode++
			innrykket := "\n\t" + strings.ReplaceAll(strings.TrimSpace(innhold), "\n", "\n\t") + "\n}\n"
			assert.Contains(t, string(denne), innrykket, "the README's code is that of Example, to its end")
		}
		for linje := range strings.Lines(innhold) {
			linje = strings.TrimSpace(linje)
			if spraak == "text" && linje != "…" && linje != "" {
				vist++
				assert.Contains(t, string(utskrift), linje, "the README shows what the command prints")
			}
		}
	}
	assert.Equal(t, 1, kode)
	assert.Positive(t, vist)
}
