// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ods.h"
#include "support/goldenfile.h"
#include "support/libreoffice.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A list with a day, a number and what spreadsheets take for formulas.
Spreadsheet aSheet()
{
    return {.title = u"Signalen: nieuw"_s,
            .about = {u"Selectie: status open"_s, u"DGVB · 30 november 2026"_s},
            .sharing = u"Intern BZK"_s,
            .columns = {{u"Code"_s, 19}, {u"Signaal"_s, 200}, {u"Gezien"_s, 12}, {u"Bronnen"_s, 1}},
            .rows = {{{u"DGVB-SIG-01"_s},
                      {u"Netbeheerders & gemeenten"_s},
                      {u"2 mrt 2026"_s, QDate(2026, 3, 2)},
                      {u"3"_s, 3.0}},
                     {{u"DGVB-SIG-02"_s}, {u"=1+1"_s}, {}, {u"1.200"_s, 1200.0}}}};
}

Spreadsheet withOneCell(const QString &text)
{
    return {.title = u"Lijst"_s, .columns = {{u"Tekst"_s}}, .rows = {{{text}}}};
}

QByteArray contentXml(const Spreadsheet &sheet)
{
    const QList<ZipEntry> entries = odsEntries(sheet);
    return entries.at(1).content;
}

/// Whether a reader of XML has nothing against it.
bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class TestOds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfTheFileIsAsAgreed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        for (const ZipEntry &entry : odsEntries(aSheet()))
            QTest::newRow(entry.name.constData())
                << QString::fromLatin1(entry.name.mid(entry.name.lastIndexOf('/') + 1)) << entry.content;
    }

    void everyPartOfTheFileIsAsAgreed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);

        QVERIFY(test::equalsGoldenFile(
            content, QStringLiteral(SOURCE_ROOT "/tests/core/exchange/golden/ods/") + name));
    }

    void sameTableGivesSameBytes() { QCOMPARE(odsOf(aSheet()), odsOf(aSheet())); }

    void readersRecogniseTheFileByItsFirstBytes()
    {
        QCOMPARE(odsOf(aSheet()).mid(30, 54),
                 QByteArray("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    }

    void whatBeginsLikeAFormulaStaysText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"=1+1", "+31 70", "-5", "@SUM(A1)", "\t=1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatBeginsLikeAFormulaStaysText()
    {
        QFETCH(const QString, text);

        const QByteArray xml = contentXml(withOneCell(text));

        QVERIFY(!xml.contains("formula"));
        QVERIFY(xml.contains("<table:table-cell office:value-type=\"string\"><text:p>"));
        QVERIFY(xml.contains(text.trimmed().toUtf8() + "</text:p>"));
    }

    void foreignTextStaysPlain()
    {
        const QString hostile = u"</text:p><table:table>]]>&amp; {{rows}} \u0001\u000b\ufffe"_s;
        Spreadsheet sheet = withOneCell(hostile);
        sheet.title = hostile;
        sheet.about = {hostile};
        sheet.sharing = hostile;
        sheet.columns.first().title = hostile;

        for (const ZipEntry &entry : odsEntries(sheet)) {
            if (entry.name.endsWith(".xml"))
                QVERIFY2(isWellFormed(entry.content), entry.name.constData());
        }
        QCOMPARE(contentXml(sheet).count("<table:table "), 1);
    }

    void spacesAndLineEndsAreKept()
    {
        const QByteArray xml = contentXml(withOneCell(u" a  b\r\n\tc "_s));

        QVERIFY2(xml.contains("<text:p><text:s/>a <text:s/>b</text:p><text:p><text:tab/>c<text:s/></text:p>"),
                 xml.constData());
    }

    void daysAreWrittenOutInTheLanguageOfTheTable()
    {
        Spreadsheet sheet = aSheet();
        sheet.language = u"en-GB"_s;

        QVERIFY(
            contentXml(aSheet()).contains("office:date-value=\"2026-03-02\"><text:p>2 maart 2026</text:p>"));
        QVERIFY(contentXml(sheet).contains("office:date-value=\"2026-03-02\"><text:p>2 March 2026</text:p>"));
    }

    void numberWithoutEndAndDayThatDoesNotExistAreWords()
    {
        Spreadsheet sheet = withOneCell({});
        sheet.rows = {{{u"oneindig"_s, qInf()}}, {{u"geen getal"_s, qQNaN()}}, {{u"30 februari"_s, QDate()}}};

        const QByteArray xml = contentXml(sheet);

        QVERIFY(!xml.contains("office:value=\""));
        QVERIFY(!xml.contains("office:date-value"));
        for (const char *words : {"oneindig", "geen getal", "30 februari"})
            QVERIFY2(xml.contains(QByteArray("string\"><text:p>") + words + "</text:p>"), words);
    }

    void tableAlwaysHasANameOfWholeCharacters_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString() << u"Kennisbank"_s;
        QTest::newRow("only what no name may have") << u"[*]:/?"_s << u"Kennisbank"_s;
        QTest::newRow("a pair at the limit") << QString(30, u'a') + u"\U0001F4D6 boek"_s << QString(30, u'a');
        QTest::newRow("a space at the limit") << QString(30, u'a') + u" boek"_s << QString(30, u'a');
    }

    void tableAlwaysHasANameOfWholeCharacters()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        Spreadsheet sheet = withOneCell(u"tekst"_s);
        sheet.title = title;

        QVERIFY(contentXml(sheet).contains("table:name=\"" + name.toUtf8() + '"'));
    }

    void libreOfficeReadsBackWhatWasWritten()
    {
        if (!test::hasCalc())
            QSKIP("needs LibreOffice Calc");

        const QStringList lines = test::csvOfLibreOffice(odsOf(aSheet())).split(u'\n');

        QCOMPARE(lines.value(0), u"Code;Signaal;Gezien;Bronnen"_s);
        QCOMPARE(lines.value(1), u"DGVB-SIG-01;Netbeheerders & gemeenten;2 maart 2026;3"_s);
        QCOMPARE(lines.value(2), u"DGVB-SIG-02;=1+1;;1200"_s);
    }
};

QTEST_GUILESS_MAIN(TestOds)
#include "tst_ods.moc"
