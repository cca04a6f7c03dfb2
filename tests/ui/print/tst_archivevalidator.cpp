// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "jobs/advicepaperjob.h"
#include "jobs/gapmapjob.h"
#include "jobs/matrixpaperjob.h"
#include "model/advice.h"
#include "print/pdf.h"
#include "report/calendarpaper.h"
#include "report/matrixpaper.h"
#include "support/examplebank.h"
#include "support/testresult.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// What Preflight of PDFBox consists of, as Debian installs it; empty when a part is not there.
QString validator()
{
    QStringList parts;
    for (const char *part : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
                             "javax.activation", "jaxb-api"}) {
        parts.append(u"/usr/share/java/%1.jar"_s.arg(QLatin1StringView(part)));
        if (!QFileInfo::exists(parts.last()))
            return {};
    }
    return parts.join(u':');
}

/// What a validator of others says of the file.
QString verdictOn(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess java;
    java.setProcessChannelMode(QProcess::MergedChannels);
    java.start(u"java"_s,
               {u"-cp"_s, validator(), u"org.apache.pdfbox.preflight.Validator_A1b"_s, file.fileName()});
    constexpr int patience = 120'000;
    java.waitForFinished(patience);
    return QString::fromUtf8(java.readAll());
}

Document aCalendar()
{
    return calendarPaper(
        {.info = test::anInfo(),
         .days = {.around = QDate(2026, 4, 15)},
         .items = {{.title = u"Kennislunch"_s, .first = QDate(2026, 4, 15), .last = QDate(2026, 4, 16)}}});
}

/// Papers of the example: what was offered, where questions meet, and where knowledge lacks.
struct ExamplePapers
{
    Document advice() const
    {
        const auto all = bank->records<Advice>().all();
        const auto offered = std::ranges::find(*all, AdviceStatus::Aangeboden, &Advice::status);
        return *advicePaperOf(*bank, offered->uid, Language::Nl);
    }
    Document matrix() const
    {
        return matrixPaper(
            *matrixPaperContent(*bank, {OverlapKind::VraagVraag}, MatrixDiagonal::Without, Language::Nl));
    }
    Document gapMap() const { return gapMapPaper(*gapMapPaperContent(*bank, {}, Language::Nl)); }

    std::unique_ptr<Bank> bank = test::openExample(fixedClock({QDate(2026, 3, 2), QTime(10, 0), Qt::UTC}));
};

Document everySortOfText()
{
    doc::Text text(u"‘Tekst’ – € ½ ﬁ Łódź Ελληνικά кириллица → ■"_s);
    text.addLink(QUrl(u"https://doi.org/10.5555/vb.2025.001"_s), u"een verwijzing"_s);
    return {test::anInfo(),
            {doc::TitleBlock{.kicker = u"Soort & <meer>"_s, .title = u"Titel é “&” <b>"_s},
             doc::Heading{1, u"Kop"_s}, doc::Paragraph{text},
             doc::Cards{{{u"Noor Bakkali"_s, u"Woonlab"_s, {}}}}}};
}

} // namespace

/// Papers as a program of others judges them: PDF/A, level B (ISO 19005-1).
class TestArchiveValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperIsValid_data()
    {
        QTest::addColumn<Document>("paper");
        QTest::newRow("overlap report") << overlapReport(test::overlapContent());
        QTest::newRow("research card") << researchCard(test::cardContent());
        QTest::newRow("calendar") << aCalendar();
        QTest::newRow("every sort of text") << everySortOfText();
        const ExamplePapers papers;
        QTest::newRow("advice") << papers.advice();
        QTest::newRow("overlap matrix") << papers.matrix();
        QTest::newRow("gap map") << papers.gapMap();
    }

    void paperIsValid()
    {
        if (validator().isEmpty() || QStandardPaths::findExecutable(u"java"_s).isEmpty())
            QSKIP("needs java and libpdfbox2-java");
        QFETCH(const Document, paper);
        const auto pdf = print::renderPdf(paper);
        QVERIFY_RESULT(pdf);

        const QString verdict = verdictOn(*pdf);

        QVERIFY2(verdict.contains(u"is a valid PDF/A-1b file"_s), qPrintable(verdict));
    }
};

QTEST_MAIN(TestArchiveValidator)
#include "tst_archivevalidator.moc"
