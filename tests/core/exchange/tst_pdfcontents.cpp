// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/readformats.h"
#include "exchange/pdfcontents.h"

#include <QTest>

using namespace kb;

namespace {

using Outcome = PdfReading::Outcome;

PdfReading readingOf(const PdfContents &contents)
{
    return {.outcome = Outcome::Read, .contents = contents};
}

QList<Remark::Code> remarksIn(const Batch &batch)
{
    QList<Remark::Code> codes;
    for (const Remark &remark : batch.items.value(0).remarks)
        codes.append(remark.code);
    return codes;
}

} // namespace

class TestPdfContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsTakenApart()
    {
        const PdfReading reading = pdfReadingFrom(
            "{\"title\":\"Een  titel\",\"author\":\"Jan\",\"created\":\"2024-05-20\",\"page_count\":9,"
            "\"pages\":[\"een\",\"twee\"]}");

        const PdfContents expected{.title = QStringLiteral("Een titel"),
                                   .author = QStringLiteral("Jan"),
                                   .created = QDate(2024, 5, 20),
                                   .pages = {QStringLiteral("een"), QStringLiteral("twee")},
                                   .pageCount = 9};
        QCOMPARE(reading.outcome, Outcome::Read);
        QCOMPARE(reading.contents, expected);
    }

    void aStrangeAnswerIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"pages\":[\"een");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("without pages") << QByteArray("{\"title\":\"x\"}");
        QTest::newRow("another refusal") << QByteArray("{\"refused\":\"tired\"}");
    }

    void aStrangeAnswerIsNoAnswer()
    {
        QFETCH(const QByteArray, answer);

        QCOMPARE(pdfReadingFrom(answer), PdfReading());
    }

    void theFirstDoiIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("doi");
        QTest::newRow("address") << QStringLiteral("Zie https://doi.org/10.5555/VB.2024.008.")
                                 << QStringLiteral("10.5555/vb.2024.008");
        QTest::newRow("brackets") << QStringLiteral("(doi:10.5555/abc(2)x), en verder")
                                  << QStringLiteral("10.5555/abc(2)x");
        QTest::newRow("end of a bracket") << QStringLiteral("(10.5555/abc)") << QStringLiteral("10.5555/abc");
        QTest::newRow("two") << QStringLiteral("10.5555/een 10.5555/twee") << QStringLiteral("10.5555/een");
        QTest::newRow("a price") << QStringLiteral("10.000/maand kost het") << QString();
        QTest::newRow("none") << QStringLiteral("geen") << QString();
    }

    void theFirstDoiIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, doi);

        const PdfContents contents{.pages = {QStringLiteral("voorblad"), text}};

        QCOMPARE(contents.doi(), doi);
    }

    void aDoiInTheListOfSourcesIsOfAnother()
    {
        QStringList pages(10, QStringLiteral("tekst"));
        pages.append(QStringLiteral("Bronnen: 10.5555/andere.studie"));

        QCOMPARE(PdfContents{.pages = pages}.doi(), QString());
    }

    void aStudyIsProposed()
    {
        const Batch batch =
            studyFromPdf(readingOf({.title = QStringLiteral("Microsoft Word - Warm wonen.docx"),
                                    .author = QStringLiteral("Esther Kuipers; TNO Bureau"),
                                    .created = QDate(2024, 5, 20),
                                    .pages = {QStringLiteral("doi 10.5555/vb.1")}}),
                         QStringLiteral("/map/rapport.pdf"));

        const Study study = test::studyIn(batch);
        QCOMPARE(study.title, QStringLiteral("Warm wonen"));
        QCOMPARE(study.contributions.value(0).name, QStringLiteral("Kuipers, Esther"));
        QCOMPARE(study.contributions.value(1).role, ContributionRole::Organisatie);
        QCOMPARE(study.issued.text, QStringLiteral("2024-05-20"));
        QCOMPARE(study.doi, QStringLiteral("10.5555/vb.1"));
        QCOMPARE(remarksIn(batch), QList{Remark::Code::Proposal});
    }

    void aScanIsNamedByItsFileAndAsksToBeFilledIn()
    {
        const Batch batch = studyFromPdf(readingOf({.pages = {QString(), QStringLiteral(" \n")}}),
                                         QStringLiteral("/map/Verslag 12 mei.pdf"));

        const QList expected{Remark::Code::NoText, Remark::Code::SuppliedTitle};
        QCOMPARE(test::studyIn(batch).title, QStringLiteral("Verslag 12 mei"));
        QCOMPARE(remarksIn(batch), expected);
    }

    void whatWasNotReadIsSkippedWithAReason_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Skipped::Reason>("reason");
        QTest::newRow("locked") << Outcome::Locked << Skipped::Reason::Locked;
        QTest::newRow("damaged") << Outcome::Damaged << Skipped::Reason::Damaged;
        QTest::newRow("heavy") << Outcome::TooHeavy << Skipped::Reason::TooHeavy;
    }

    void whatWasNotReadIsSkippedWithAReason()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const Skipped::Reason, reason);

        const Batch batch = studyFromPdf({.outcome = outcome}, QStringLiteral("a.pdf"));

        QCOMPARE(batch.items.size(), 0);
        QCOMPARE(batch.skipped.value(0).reason, reason);
    }
};

QTEST_GUILESS_MAIN(TestPdfContents)
#include "tst_pdfcontents.moc"
