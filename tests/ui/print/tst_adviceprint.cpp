// SPDX-License-Identifier: EUPL-1.2
#include "jobs/adviceoffer.h"
#include "jobs/advicepaperjob.h"
#include "print/paperpages.h"
#include "print/pdf.h"
#include "print/pdfarchive.h"
#include "report/documentcodec.h"
#include "report/odtcontent.h"
#include "report/renderers.h"
#include "support/examplebank.h"
#include "support/testbank.h"

#include <QRegularExpression>

using namespace kb;
using namespace Qt::StringLiterals;

/// The advice of the example that was offered (ADV-01), as it is printed.
class TestAdvicePrint : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_advice;

    Document paper() const { return *advicePaperOf(*m_bank, m_advice, Language::Nl); }

private Q_SLOTS:
    void init()
    {
        const Clock clock = fixedClock({QDate(2026, 3, 2), QTime(10, 0), Qt::UTC});
        m_bank = test::openExample(clock, test::ExampleState::Plain);
        const auto all = m_bank->records<Advice>().all();
        const auto offered = std::ranges::find(*all, AdviceStatus::Aangeboden, &Advice::status);
        m_advice = offered->uid;
    }

    void itTakesTwoPages()
    {
        const print::PageMeasure measure = print::PaperPages(paper()).measure(2);

        QCOMPARE(print::PaperPages(paper()).count(), 2);
        QCOMPARE(measure.linesOver, 0);
        QVERIFY(measure.filled > 1 && measure.filled <= 2);
    }

    void aTextThatIsTooLongNamesItsPartAndItsLines()
    {
        AdviceDraft draft = *adviceDraft(*m_bank, m_advice);
        for (int i = 0; i < 40; ++i)
            draft.parts.statements.append(draft.parts.statements.first());

        const Document longer = advicePaper(*advicePaperContent(*m_bank, draft, Language::Nl));
        const print::PageMeasure measure = print::PaperPages(longer).measure(2);

        QVERIFY(measure.filled > 2);
        QVERIFY(measure.linesOver > 0);
        QCOMPARE(measure.longestPart, u"Evidence"_s);
    }

    void pdfPassesTheGateOfTheArchive()
    {
        const auto pdf = print::renderPdf(paper());

        QVERIFY_RESULT(pdf);
        QCOMPARE(print::archiveFindings(*pdf), QStringList());
    }

    void reprintOfTheFrozenVersionIsByteIdentical()
    {
        const auto revised = m_bank->write({u"revise"_s, Kind::Advice}, [&](Write &write) {
            return reviseAdvice(*m_bank, write, m_advice);
        });
        QVERIFY_RESULT(revised);
        const auto version =
            offerAdvice(*m_bank, m_advice, QDate(2026, 3, 2), Language::Nl, print::renderPdf);
        QVERIFY_RESULT(version);
        const QByteArray printed = frozenPaper(*m_bank, *version)->print;
        QVERIFY_RESULT(m_bank->write({u"revise"_s, Kind::Advice},
                                     [&](Write &write) { return reviseAdvice(*m_bank, write, m_advice); }));
        QVERIFY_RESULT(
            test::edit<Advice>(*m_bank, m_advice, [](Advice &edited) { edited.title = u"Anders"_s; }));

        const auto again = frozenPaper(*m_bank, *version);

        QCOMPARE(again->print, printed);
        QCOMPARE(*print::renderPdf(*documentFrom(again->data)), printed);
    }

    void odtHasRealHeadingsAndTableHeaders()
    {
        const QString body = odtContent(paper()).body;

        QVERIFY(body.contains(u"<text:h "_s));
        QVERIFY(body.contains(u"<table:table-header-rows>"_s));
    }

    void everyNumberInTheTextHasASource()
    {
        const QString text = renderPlainText(paper());
        static const QRegularExpression mark(u"\\[(\\d+)[\\],]"_s);
        QMap<QString, int> seen;
        for (const QRegularExpressionMatch &match : mark.globalMatch(text))
            ++seen[match.captured(1)];

        QCOMPARE(seen.keys(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        for (const int times : seen)
            QVERIFY(times >= 2);
    }
};

QTEST_MAIN(TestAdvicePrint)
#include "tst_adviceprint.moc"
