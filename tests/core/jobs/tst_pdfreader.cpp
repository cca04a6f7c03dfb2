// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pdfreader.h"
#include "support/goldenfile.h"
#include "support/pdfmaker.h"
#include "support/testresult.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace kb;

namespace {

using Outcome = PdfReading::Outcome;

constexpr int QuickMilliseconds = 10'000; // for what must not take long, on a busy computer

/// Small limits, so that a test need not wait for the real ones.
PdfLimits impatient()
{
    return {.processor = std::chrono::seconds(1), .wait = std::chrono::seconds(5), .megabytes = 400};
}

Result<PdfReading> reading(QByteArray pdf, const PdfLimits &limits = {}, const std::stop_token &stop = {})
{
    QBuffer device(&pdf);
    device.open(QIODevice::ReadOnly);
    return PdfReader(QStringLiteral(KB_PDF_READER), limits).read(device, stop);
}

} // namespace

/// A PDF is read in a program that may hang, crash and eat memory without harm.
class TestPdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndDataComeOut()
    {
        const auto read =
            reading(test::pdfSaying("Energiearmoede meten", "/Title (Rapport) /Author (Esther Kuipers) "
                                                            "/CreationDate (D:20240520120000Z)"));

        QVERIFY_RESULT(read);
        QCOMPARE(read->outcome, Outcome::Read);
        QCOMPARE(read->contents.title, QStringLiteral("Rapport"));
        QCOMPARE(read->contents.author, QStringLiteral("Esther Kuipers"));
        QCOMPARE(read->contents.created, QDate(2024, 5, 20));
        QCOMPARE(read->contents.pages.value(0).trimmed(), QStringLiteral("Energiearmoede meten"));
        QCOMPARE(read->contents.pageCount, 1);
    }

    void aPageWithoutTextIsRead()
    {
        const auto read = reading(test::pdfOf(test::pageWith("10 10 100 100 re f")));

        QVERIFY_RESULT(read);
        QCOMPARE(read->outcome, Outcome::Read);
        QVERIFY(!read->contents.hasText());
    }

    void whatIsNotReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<Outcome>("outcome");
        const QByteArray whole = test::pdfSaying("heel");
        QTest::newRow("nothing") << QByteArray() << Outcome::Damaged;
        QTest::newRow("no PDF") << QByteArray("PK\x03\x04 een ander bestand") << Outcome::Damaged;
        QTest::newRow("only a head") << whole.first(20) << Outcome::Damaged;
        QTest::newRow("noise") << QByteArray(100'000, '\xa5') << Outcome::Damaged;
        QTest::newRow("password") << test::lockedPdf() << Outcome::Locked;
    }

    void whatIsNotReadSaysWhy()
    {
        QFETCH(const QByteArray, pdf);
        QFETCH(const Outcome, outcome);

        const auto read = reading(pdf);

        QVERIFY_RESULT(read);
        QCOMPARE(read->outcome, outcome);
        QCOMPARE(read->contents, PdfContents());
    }

    void halfAFileGivesWhatItHas()
    {
        const QByteArray whole = test::pdfSaying("heel");
        for (qsizetype length = 0; length < whole.size(); length += 25) {
            const auto read = reading(whole.first(length));

            QVERIFY_RESULT(read);
            QVERIFY(read->outcome == Outcome::Read || read->outcome == Outcome::Damaged);
        }
    }

    void aFileThatNeverEndsIsStopped()
    {
        QElapsedTimer timer;
        timer.start();

        const auto read = reading(test::pdfBomb(12, "0 0 1 1 re f"), impatient());

        QVERIFY_RESULT(read);
        QCOMPARE(read->outcome, Outcome::TooHeavy);
        QVERIFY(timer.elapsed() < QuickMilliseconds);
    }

    void aFileThatFillsTheMemoryIsStopped()
    {
        PdfLimits limits = impatient();
        limits.processor = std::chrono::seconds(60);
        limits.wait = std::chrono::seconds(60);
        limits.megabytes = 120;
        const QByteArray words = "BT /F 12 Tf 72 700 Td (" + QByteArray("woord ").repeated(200) + ") Tj ET";

        const auto read = reading(test::pdfBomb(5, words), limits);

        QVERIFY_RESULT(read);
        QCOMPARE(read->outcome, Outcome::TooHeavy);
    }

    void aReaderThatSaysTooMuchIsStopped()
    {
        PdfLimits limits;
        limits.largestAnswer = 10;

        const auto read = reading(test::pdfSaying("meer dan tien tekens"), limits);

        QVERIFY_RESULT(read);
        QCOMPARE(read->outcome, Outcome::TooHeavy);
    }

    void theReaderHasGivenUpNetworkAndFiles()
    {
#ifdef Q_OS_LINUX
        QProcess reader;
        reader.start(QStringLiteral(KB_PDF_READER), {});
        QVERIFY(reader.waitForStarted());
        const auto status = [&] {
            return test::contentOf(QStringLiteral("/proc/%1/status").arg(reader.processId())) +
                   test::contentOf(QStringLiteral("/proc/%1/limits").arg(reader.processId()));
        };

        QTRY_VERIFY(status().contains("Seccomp:\t2")); // waits for its PDF, confined
        const QByteArray limits = status();
        QVERIFY(limits.contains("NoNewPrivs:\t1"));
        QVERIFY2(QRegularExpression(QStringLiteral("Max file size +0 +0"))
                     .match(QString::fromLatin1(limits))
                     .hasMatch(),
                 limits);
        reader.kill();
        QVERIFY(reader.waitForFinished());
#else
        QSKIP("looks where Linux tells it");
#endif
    }

    void theStopButtonWorks()
    {
        std::stop_source stop;
        const auto presser = std::unique_ptr<QThread>(QThread::create([&] {
            QThread::msleep(300);
            stop.request_stop();
        }));
        presser->start();
        PdfLimits patient;
        patient.wait = std::chrono::minutes(5);

        const auto read = reading(test::pdfBomb(12, "0 0 1 1 re f"), patient, stop.get_token());

        QVERIFY(presser->wait());
        QCOMPARE_ERROR(read, Error::Code::Cancelled);
    }

    void withoutReaderThereIsAnError()
    {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);

        const auto read = PdfReader(QStringLiteral("/weg/kennisbank-pdf")).read(nothing);

        QCOMPARE_ERROR(read, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
