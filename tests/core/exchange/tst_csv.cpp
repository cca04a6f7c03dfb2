// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/readformats.h"
#include "exchange/csv.h"
#include "support/testresult.h"

#include <QStringEncoder>

using namespace kb;

namespace {

KnowledgeQuestion questionIn(const Batch &batch, qsizetype at = 0)
{
    return std::get<KnowledgeQuestion>(batch.items.at(at).record);
}

Batch read(const QByteArray &bytes, const ReadOptions &options = {})
{
    const auto batch = readCsv(bytes, options);
    if (!batch)
        qFatal("%s", qPrintable(batch.error().detail));
    return *batch;
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding,
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray inWindows1252(QString text)
{
    return text.replace(u'€', QChar(0x80)).toLatin1();
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separatorAndEncodingAreFoundByLooking_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        for (const QChar separator : {u',', u';', u'\t', u'|'}) {
            const QString text =
                QStringLiteral("code#titel#toelichting\r\n17#Hoe duur is één café in € en \"cent\"?#"
                               "\"regel 1 # met ; , teken\r\nregel 2\"\r\n18#Wie?#\r\n")
                    .replace(u'#', separator);
            const QByteArray name = QByteArray("separator ") + QByteArray::number(separator.unicode());
            using enum Encoding;
            QTest::newRow(name + " UTF-8") << text.toUtf8() << Utf8;
            QTest::newRow(name + " UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << Utf8;
            QTest::newRow(name + " UTF-16 LE with mark")
                << inUtf16(text, QStringConverter::Utf16LE, true) << Utf16LittleEndian;
            QTest::newRow(name + " UTF-16 BE with mark")
                << inUtf16(text, QStringConverter::Utf16BE, true) << Utf16BigEndian;
            QTest::newRow(name + " UTF-16 LE")
                << inUtf16(text, QStringConverter::Utf16LE, false) << Utf16LittleEndian;
            QTest::newRow(name + " UTF-16 BE")
                << inUtf16(text, QStringConverter::Utf16BE, false) << Utf16BigEndian;
            QTest::newRow(name + " Windows-1252") << inWindows1252(text) << Windows1252;
            QTest::newRow(name + " said by the file")
                << QStringLiteral("sep=%1\r\n").arg(separator).toUtf8() + text.toUtf8() << Utf8;
        }
    }

    void separatorAndEncodingAreFoundByLooking()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Encoding, encoding);

        const Batch batch = read(bytes, {.as = Kind::KnowledgeQuestion});

        QCOMPARE(batch.encoding, encoding);
        QCOMPARE(batch.items.size(), 2);
        QCOMPARE(questionIn(batch).externalId, QStringLiteral("17"));
        QCOMPARE(questionIn(batch).text, QStringLiteral("Hoe duur is één café in € en \"cent\"?"));
        QVERIFY(questionIn(batch).explanation.endsWith(QStringLiteral("teken\nregel 2")));
        QCOMPARE(batch.items[1].line - batch.items[0].line, 2);
    }

    void headersAreKnownWithoutCaseAccentsAndSpaces_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::newRow("Dutch") << QStringLiteral(
            "Code;Datum;Eenheid;Eenheid_naam;Titel;Vraag;Trefwoorden;Nodig voor;Dossier");
        QTest::newRow("Dutch, other writing") << QStringLiteral(
            " CODE ;dàtum;EENHEID;eenheid-naam;TITEL;vraag;tref woorden;Nodig  Vóór;DOSSIER");
        QTest::newRow("English") << QStringLiteral(
            "Code;Date;Unit;Unit name;Title;Question;Keywords;Needed by;Policy dossier");
        QTest::newRow("names of fields") << QStringLiteral(
            "external_id;asked_on;unit;unit_name;text;explanation;keywords;need_by;dossier");
    }

    void headersAreKnownWithoutCaseAccentsAndSpaces()
    {
        QFETCH(const QString, headers);

        const Batch batch =
            read(headers.toUtf8() + "\n17;2026-03-01;DGVB;Wonen;Hoe?;Waarom dan?;a|b;2026-09-01;D3\n");

        const KnowledgeQuestion question = questionIn(batch);
        const References references = batch.items.front().references;
        QCOMPARE(question.externalId, QStringLiteral("17"));
        QCOMPARE(question.askedOn, QDate(2026, 3, 1));
        QCOMPARE(question.text, QStringLiteral("Hoe?"));
        QCOMPARE(question.explanation, QStringLiteral("Waarom dan?"));
        QCOMPARE(question.keywords, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(question.needBy, QDate(2026, 9, 1));
        QCOMPARE(question.status, QuestionStatus::Open);
        QCOMPARE(references.unitCode, QStringLiteral("DGVB"));
        QCOMPARE(references.unitName, QStringLiteral("Wonen"));
        QCOMPARE(references.dossier, QStringLiteral("D3"));
        QVERIFY(batch.remarks.isEmpty());
    }

    void questionStandsAsItsColumnSays_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QuestionStatus>("status");
        QTest::newRow("code") << QByteArray("beantwoord") << QuestionStatus::Beantwoord;
        QTest::newRow("label") << QByteArray("In onderzoek") << QuestionStatus::Onderzoek;
        QTest::newRow("draft") << QByteArray("concept") << QuestionStatus::Concept;
        QTest::newRow("nothing") << QByteArray("") << QuestionStatus::Open;
    }

    void questionStandsAsItsColumnSays()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const QuestionStatus, status);

        const Batch batch = read("vraag;status\nHoe?;" + word + "\n");

        QCOMPARE(questionIn(batch).status, status);
        QCOMPARE(batch.items.front().remarks, QList<Remark>());
    }

    void unknownCodeIsToldWithItsLineAndKeptBesideTheFields()
    {
        const Batch batch = read("vraag;status;kind\nHoe?;open;verklarend\nWie?;onzin;onzin\n");

        QCOMPARE(batch.items.front().remarks, QList<Remark>());
        const QList<Remark> told{{Remark::Code::UnknownCode, QStringLiteral("status: onzin"), 3},
                                 {Remark::Code::UnknownCode, QStringLiteral("kind: onzin"), 3}};
        QCOMPARE(batch.items.at(1).remarks, told);
        const KnowledgeQuestion question = questionIn(batch, 1);
        QCOMPARE(question.status, QuestionStatus::Open);
        QCOMPARE(question.kind, std::nullopt);
        QCOMPARE(question.extra, (Extra{{QStringLiteral("status"), {QStringLiteral("onzin")}},
                                        {QStringLiteral("kind"), {QStringLiteral("onzin")}}}));
    }

    void keywordsAreSplitAtBarsAndSemicolons()
    {
        const Batch batch = read("titel,vraag,trefwoorden\nEen?,,\"a; b|c ;;a\"\n");

        QCOMPARE(questionIn(batch).keywords, (QStringList{QStringLiteral("a"), QStringLiteral("b"),
                                                          QStringLiteral("c"), QStringLiteral("a")}));
    }

    void vraagIsTheTextWhereNothingElseIs()
    {
        QCOMPARE(questionIn(read("vraag;code\nHoe dan?;1\n")).text, QStringLiteral("Hoe dan?"));
    }

    void foreignHeadersNeedAMapping()
    {
        const QByteArray bytes = "Bezeichnung;Jahr;Verfasser\nWohnen;2024;Kuipers, E.|Smit, J.\n";
        QCOMPARE_ERROR(readCsv(bytes, {}), Error::Code::Unreadable);
        QCOMPARE(readCsv(bytes, {}).error().detail, QStringLiteral("Bezeichnung, Jahr, Verfasser"));

        FieldMapping mapping;
        mapping.columns = {{QStringLiteral("bezeichnung"), QStringLiteral("titel")},
                           {QStringLiteral("Jahr"), QStringLiteral("issued")},
                           {QStringLiteral("VERFASSER"), QStringLiteral("Auteurs")}};
        const Study study = test::studyIn(read(bytes, {.mapping = mapping}));

        QCOMPARE(study.title, QStringLiteral("Wohnen"));
        QCOMPARE(study.issued.text, QStringLiteral("2024"));
        QCOMPARE(study.contributions.size(), 2);
    }

    void mappingToAFieldThatWeDoNotHaveIsAnError()
    {
        FieldMapping mapping;
        mapping.columns = {{QStringLiteral("Titel"), QStringLiteral("verzonnen")}};

        const auto batch = readCsv("Titel;Jaar\nx;2024\n", {.mapping = mapping});

        QCOMPARE_ERROR(batch, Error::Code::InvalidInput);
        QCOMPARE(batch.error().detail, QStringLiteral("verzonnen"));
    }

    void unknownColumnIsKeptAndComesBackOut()
    {
        const Batch batch = read("Titel;Jaar;Budget (€)\nWonen;2024;85.000\n");
        QCOMPARE(batch.remarks.size(), 1);
        QCOMPARE(batch.remarks.front().code, Remark::Code::KeptAsExtra);
        QCOMPARE(test::studyIn(batch).extra.value(QStringLiteral("Budget (€)")),
                 QStringList(QStringLiteral("85.000")));

        const auto bytes = writeCsv(QList<Item>{batch.items.front()});

        QVERIFY_RESULT(bytes);
        QVERIFY(bytes->split('\n').front().contains("Budget (€)"));
        QVERIFY(bytes->contains("85.000"));
    }

    void cellThatASpreadsheetWouldCalculateIsMadeSafe_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"=SOM(A1:A9)", "+31 6 12", "-2+3", "@SUM(1)", "\t=1", "\r=1", "'=1", "''",
                                 "=1;\"2\"", "=cmd|' /C calc'!A0"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void cellThatASpreadsheetWouldCalculateIsMadeSafe()
    {
        QFETCH(const QString, text);
        Study study;
        study.title = QStringLiteral("t");
        study.abstract = text.trimmed();
        study.extra = {{QStringLiteral("Eigen"), {text}}};

        const auto bytes = writeCsv(QList<Item>{{study}});
        QVERIFY_RESULT(bytes);
        const Batch batch = read(*bytes);

        QCOMPARE(test::studyIn(batch).abstract, study.abstract);
        QCOMPARE(test::studyIn(batch).extra, study.extra);
        for (QByteArray cell : bytes->split('\n').at(1).split(';')) {
            cell = cell.startsWith('"') ? cell.sliced(1) : cell;
            QVERIFY2(cell.isEmpty() || !QByteArray("=+-@\t\r").contains(cell.front()) || cell == "\r",
                     cell.constData());
        }
    }

    void negativeNumbersStayNumbers()
    {
        Study study;
        study.title = QStringLiteral("t");
        study.extra = {{QStringLiteral("Saldo"), {QStringLiteral("-85.000,50")}}};

        const auto bytes = writeCsv(QList<Item>{{study}});

        QVERIFY_RESULT(bytes);
        QVERIFY(bytes->contains(";-85.000,50"));
    }

    void rowsOfOneKindOnly()
    {
        const QList<Item> items{{Study{.title = QStringLiteral("t")}},
                                {KnowledgeQuestion{.text = QStringLiteral("v?")}}};

        QCOMPARE_ERROR(writeCsv(items), Error::Code::InvalidInput);
    }

    void otherKindsAreNotBuiltYet()
    {
        QCOMPARE_ERROR(readCsv("titel;datum\nx;2024\n", {.as = Kind::Person}), Error::Code::NotBuiltYet);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
