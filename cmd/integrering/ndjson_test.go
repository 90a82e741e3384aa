package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// stroemSvar runs a stream and returns what each line of the answer says.
func stroemSvar(t *testing.T, inn string, flagg ...string) (status int, linjer []svar, feil string) {
	t.Helper()
	status, ut, feil := kjoer(t, inn, append([]string{"vurder", "--ndjson", "-"}, flagg...)...)
	for linje := range strings.Lines(ut) {
		linjer = append(linjer, les(t, linje))
	}
	return status, linjer, feil
}

func medID(dokument, id string) string {
	return strings.Replace(dokument, `"skjema": "deltaker/1",`, `"skjema": "deltaker/1", "id": "`+id+`",`, 1)
}

var utenID = strings.Replace(eksempel17, ` "id": "eksempel-17",`, "", 1)

func TestNDJSONLinjene(t *testing.T) {
	inn := strings.Join([]string{
		"\xef\xbb\xbf" + medID(utenID, "a") + "\r",
		"",
		" \t\r",
		`{"skjema": "hemmelig`,
		`{"deltaker": ` + medID(foerLoven, "b") + `, "lovdato": "2009-12-31"}`,
		medID(utenID, "01019012345"),
		strings.Replace(medID(utenID, "c"), "1990-03-03", "1990-02-30", 1),
		medID(utenID, "d"), // the last line has no line break
	}, "\n")
	inn = strings.Replace(inn, `"id": "gammel", `, "", 1)
	status, linjer, feil := stroemSvar(t, inn)
	assert.Equal(t, statusFeil, status)
	assert.Equal(t, "standard inn: feil i 4 av 8 linjer, først i linje 4; feilene står i utdata\n", feil)
	require.Len(t, linjer, 6, "empty lines have no answer")

	b, c := "b", "c"
	for i, vil := range []struct {
		linje     int
		id        *string
		kode, sti string
	}{
		1: {4, nil, "syntaks", "/skjema"}, // where the text breaks off
		2: {5, &b, "ikke-dekket", "/lovdato"},
		3: {6, nil, "personnummer", "/id"},
		4: {7, &c, "ugyldig-dag", "/foedselsdato"},
		5: {},
	} {
		if vil.linje == 0 {
			assert.Equal(t, "vurdering/1", linjer[i].Skjema, i)
			continue
		}
		assert.Equal(t, "feil/1", linjer[i].Skjema)
		assert.Equal(t, vil.linje, linjer[i].Linje)
		assert.Equal(t, vil.id, linjer[i].ID)
		require.Len(t, linjer[i].Feil, 1)
		assert.Equal(t, vil.kode, linjer[i].Feil[0].Kode)
		assert.Equal(t, vil.sti, linjer[i].Feil[0].Sti)
		assert.NotEmpty(t, linjer[i].Feil[0].Melding)
	}
	assert.Equal(t, "a", *linjer[0].ID)
	assert.Equal(t, "d", *linjer[5].ID)
}

// The form of a fault is that of the contract, to the byte.
func TestNDJSONFeilform(t *testing.T) {
	_, ut, _ := kjoer(t, "\n{}\n", "vurder", "--ndjson", "-")
	assert.Regexp(t, `^\{"skjema":"feil/1","linje":2,"feil":\[\{"kode":"[a-z-]+","sti":"[^"]*","melding":"[^"]+"\}\]\}\n$`, ut)
}

func TestNDJSONOmslag(t *testing.T) {
	omslag := func(felter string) string { return `{"deltaker": ` + eksempel17 + `, ` + felter + `}` + "\n" }
	inn := eksempel17 + "\n" +
		omslag(`"per": "2026-03-01", "lovdato": "2026-04-01", "tolkninger": {"T01": "samme-dato"}`) +
		omslag(`"tolkninger": {"T03": "kalenderdager"}`) +
		omslag(`"tolkninger": {"T03": "kalenderdager"}`) + // the rules of the line before
		omslag(`"per": "2026-03-01"`)
	status, linjer, _ := stroemSvar(t, inn, "--tolkning=T01=dagen-foer", "--per=2026-06-01", "--lovdato=2026-05-01", "--trygg", "--uten-spor")
	assert.Zero(t, status)
	require.Len(t, linjer, 5)
	for i, vil := range []struct{ per, lovdato, dato, fordi string }{
		{"2026-06-01", "2026-05-01", "2028-02-16", "the flags"},
		{"2026-03-01", "2026-04-01", "2028-02-17", "the line goes before the flags"},
		{"2026-06-01", "2026-05-01", "2028-02-12", "both readings: 2028-02-01 and 11 kalenderdager"},
		{"2026-06-01", "2026-05-01", "2028-02-12", "both readings: 2028-02-01 and 11 kalenderdager"},
		{"2026-03-01", "2026-05-01", "2028-02-16", "what the line does not say is in the flags"},
	} {
		assert.Equal(t, vil.per, linjer[i].Per, vil.fordi)
		assert.Equal(t, vil.lovdato, linjer[i].Lovdato, vil.fordi)
		assert.Equal(t, vil.dato, linjer[i].gjennomfoering(t).Dato, vil.fordi)
		assert.Equal(t, "2028-02-12", linjer[i].gjennomfoering(t).TryggTil, "the same under every reading")
		assert.Empty(t, linjer[i].gjennomfoering(t).Spor)
	}

	_, linjer, _ = stroemSvar(t, eksempel17)
	assert.Empty(t, linjer[0].gjennomfoering(t).TryggTil, "only with --trygg")
	assert.NotEmpty(t, linjer[0].gjennomfoering(t).Spor)
	_, linjer, _ = stroemSvar(t, eksempel17, "--bare=kategorier,avslutning")
	assert.Empty(t, linjer[0].Frister)
}

func TestNDJSONFeilIOmslag(t *testing.T) {
	status, linjer, _ := stroemSvar(t, `{"deltaker": `+eksempel17+`, "tolkninger": {"T99": "x", "T01": "dagen-foer", "T07": "25"}}`)
	assert.Equal(t, statusFeil, status)
	require.Len(t, linjer, 1)
	assert.Equal(t, "eksempel-17", *linjer[0].ID)
	require.Len(t, linjer[0].Feil, 2, "all faults")
	for i, sti := range []string{"/tolkninger/T99", "/tolkninger/T07"} {
		assert.Equal(t, sti, linjer[0].Feil[i].Sti)
		assert.Equal(t, "ukjent-kode", linjer[0].Feil[i].Kode)
	}
}

// A law date that is not covered is the fault of what gave it: the line, or a flag.
func TestNDJSONLovdatoIkkeDekket(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		felter      string
		flagg       []string
		sti, vil    string
	}{
		{"linjens lovdato", "linjen går foran flaggene", `, "lovdato": "2009-12-31"`, []string{"--lovdato=2026-01-01"}, "/lovdato", "lovdatoen er før"},
		{"linjens per", "lovdatoen er per når ingen er gitt", `, "per": "2009-12-31"`, nil, "/per", "lovdatoen er før"},
		{"flagget lovdato", "linjen har ingen", `, "per": "2026-07-01"`, []string{"--lovdato=2009-12-31"}, "", "--lovdato: lovdatoen er før"},
		{"flagget per", "verken linjen eller flagget har en lovdato", "", []string{"--per=2009-12-31"}, "", "--per: lovdatoen er før"},
		{"tolkningen", "linjen krever en lov som er gjennomgått", `, "lovdato": "2150-12-31", "tolkninger": {"T49": "feil"}`, nil, "/lovdato", "lovdatoen er etter siste gjennomgang"},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			status, linjer, _ := stroemSvar(t, `{"deltaker": `+eksempel17+tt.felter+`}`, tt.flagg...)
			assert.Equal(t, statusFeil, status)
			require.Len(t, linjer, 1)
			require.Len(t, linjer[0].Feil, 1)
			assert.Equal(t, "ikke-dekket", linjer[0].Feil[0].Kode)
			assert.Equal(t, tt.sti, linjer[0].Feil[0].Sti, tt.fordi)
			assert.True(t, strings.HasPrefix(linjer[0].Feil[0].Melding, tt.vil), linjer[0].Feil[0].Melding)
		})
	}
}

// JSON is what a stream writes, also when it is asked for.
func TestNDJSONFormatJSON(t *testing.T) {
	status, linjer, feil := stroemSvar(t, eksempel17, "--format=json", "--spraak=en")
	assert.Zero(t, status, feil)
	require.Len(t, linjer, 1)
	assert.Equal(t, "vurdering/1", linjer[0].Skjema)
}

// The memory that lines can take with readings of their own is bounded.
func TestNDJSONMangeVarianter(t *testing.T) {
	var inn strings.Builder
	for i := range maksVarianter + 10 {
		fmt.Fprintf(&inn, `{"deltaker": %s, "tolkninger": {"T07": %d.%03d}}`+"\n", utenSluttmaal, 1+i/1000, i%1000)
	}
	r := norge(t)
	p := &parti{inn: []byte(inn.String()), ferdig: make(chan struct{}, 1)}
	a := arbeider{stroem: &stroem{regelverk: r, per: miljoeDagen()}}
	a.vurder(p)
	assert.Zero(t, p.feil)
	assert.Equal(t, maksVarianter+10, p.linjer)
	assert.Len(t, a.varianter, 10)
}

func TestNDJSONAvslutningsstatus(t *testing.T) {
	for _, tt := range []struct {
		navn, fordi string
		inn         string
		flagg       []string
		vil         int
	}{
		{"tom", "ingen linjer er ingen feil", "", nil, 0},
		{"uavklart", "uavklart er et svar", utenSluttmaal, nil, 0},
		{"kreves avklart", "én av linjene er uavklart", eksempel17 + "\n" + utenSluttmaal + "\n" + eksempel17, []string{"--krev-avklart"}, statusUavklart},
		{"er avklart", "begge er avklart", eksempel17 + "\n" + eksempel17, []string{"--krev-avklart"}, 0},
		{"feil og uavklart", "2 går foran 3", utenSluttmaal + "\n{}\n", []string{"--krev-avklart"}, statusFeil},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			status, linjer, _ := stroemSvar(t, tt.inn, tt.flagg...)
			assert.Equal(t, tt.vil, status)
			assert.Len(t, linjer, strings.Count(strings.TrimRight(tt.inn, "\n"), "\n")+min(len(tt.inn), 1), "every line is done")
		})
	}
}

// The answers stand in the order of the lines, whatever worker was first.
func TestNDJSONRekkefoelge(t *testing.T) {
	gammel := runtime.GOMAXPROCS(3)
	defer runtime.GOMAXPROCS(gammel)
	const antall = 10_000
	var inn bytes.Buffer
	for i := range antall {
		switch {
		case i%97 == 0:
			inn.WriteString("{\n")
		case i%11 == 0: // long lines among the short
			fmt.Fprintf(&inn, "%s%s\n", medID(utenID, fmt.Sprint("p-", i)), strings.Repeat(" ", 5_000))
		default:
			fmt.Fprintln(&inn, medID(utenID, fmt.Sprint("p-", i)))
		}
	}
	var ut, feil bytes.Buffer
	status := run([]string{"vurder", "--ndjson", "--uten-spor", "-"}, iotest.HalfReader(&inn), &ut, &feil, klokke)
	assert.Equal(t, statusFeil, status)
	assert.Equal(t, fmt.Sprintf("standard inn: feil i %d av %d linjer, først i linje 1; feilene står i utdata\n", (antall+96)/97, antall), feil.String())
	i := 0
	for linje := range strings.Lines(ut.String()) {
		begynnelse := fmt.Sprintf(`{"skjema":"vurdering/1","id":"p-%d",`, i)
		if i%97 == 0 {
			begynnelse = fmt.Sprintf(`{"skjema":"feil/1","linje":%d,"feil"`, i+1)
		}
		require.True(t, strings.HasPrefix(linje, begynnelse), "line %d: %.80s", i+1, linje)
		i++
	}
	assert.Equal(t, antall, i)
}

// A process that is kept open answers each line before it gets the next.
func TestNDJSONSvarerStraks(t *testing.T) {
	innLes, innSkriv, err := os.Pipe()
	require.NoError(t, err)
	utLes, utSkriv, err := os.Pipe()
	require.NoError(t, err)
	status := make(chan int)
	go func() {
		s := run([]string{"vurder", "--ndjson", "-"}, innLes, utSkriv, io.Discard, klokke)
		_ = utSkriv.Close()
		status <- s
	}()
	svarene := bufio.NewReader(utLes)
	for i := range 5 {
		id := fmt.Sprint("p-", i)
		linje := medID(utenID, id) + "\n"
		_, err := innSkriv.WriteString(linje[:100]) // half a line is no line
		require.NoError(t, err)
		_, err = innSkriv.WriteString(linje[100:])
		require.NoError(t, err)
		svaret, err := svarene.ReadString('\n')
		require.NoError(t, err)
		assert.Equal(t, id, *les(t, svaret).ID)
	}
	require.NoError(t, innSkriv.Close())
	assert.Zero(t, <-status)
	_, err = svarene.ReadByte()
	assert.ErrorIs(t, err, io.EOF)
}

// A document of nearly 10 MB is read; of a longer line only the beginning is kept, and the next line is read as usual.
func TestNDJSONLangeLinjer(t *testing.T) {
	fyll := func(n int) string { return strings.Repeat(" ", n-len(eksempel17)) }
	stor := strings.Replace(eksempel17, ` "id"`, fyll(10<<20)+` "id"`, 1)
	require.Len(t, stor, 10<<20)
	forStor := strings.Replace(eksempel17, ` "id"`, fyll(30<<20)+` "id"`, 1)
	status, linjer, _ := stroemSvar(t, stor+"\r\n"+forStor+"\n"+eksempel17+"\n"+forStor)
	assert.Equal(t, statusFeil, status)
	require.Len(t, linjer, 4)
	assert.Equal(t, "2028-02-17", linjer[0].gjennomfoering(t).Dato)
	assert.Equal(t, "2028-02-17", linjer[2].gjennomfoering(t).Dato)
	for _, i := range []int{1, 3} {
		assert.Equal(t, i+1, linjer[i].Linje)
		assert.Nil(t, linjer[i].ID, "not that of the line before")
		assert.Equal(t, "for-stor", linjer[i].Feil[0].Kode)
	}
	l := linjeleser{inn: strings.NewReader(forStor)}
	var b []byte
	for err := error(nil); err == nil; {
		b, _, err = l.les(b)
	}
	assert.Less(t, len(b), maksLest+lesebit+1)
}

// What was read before a read failed is answered.
func TestNDJSONLesefeil(t *testing.T) {
	inn := io.MultiReader(strings.NewReader(eksempel17+"\n"+eksempel17+"\n"+eksempel17[:50]), iotest.ErrReader(io.ErrUnexpectedEOF))
	var ut, feil bytes.Buffer
	assert.Equal(t, statusFeil, run([]string{"vurder", "--ndjson", "-"}, inn, &ut, &feil, klokke))
	assert.Equal(t, "standard inn: filen kunne ikke leses\n", feil.String())
	assert.Equal(t, 2, strings.Count(ut.String(), "\n"))
}

func TestNDJSONFramgang(t *testing.T) {
	var ut, framgang bytes.Buffer
	m := &miljoe{inn: strings.NewReader(eksempel17 + "\n\n" + eksempel17), ut: bufio.NewWriter(&ut), framgang: &framgang, naa: klokke}
	require.NoError(t, m.kjoer([]string{"vurder", "--ndjson", "-"}))
	assert.Contains(t, framgang.String(), "linjer (3/-")
	assert.NotContains(t, ut.String(), "linjer\n")
}

// A reader that stopped is no reason to wait for input that does not come.
func TestNDJSONStopperNaarIngenLeser(t *testing.T) {
	inn, skriv := io.Pipe()
	go func() { _, _ = io.WriteString(skriv, eksempel17+"\n") }() // and nothing more, and no end
	assert.Equal(t, statusFeil, run([]string{"vurder", "--ndjson", "-"}, inn, feilskriver{io.ErrClosedPipe}, io.Discard, klokke))
	require.NoError(t, skriv.Close())
}
