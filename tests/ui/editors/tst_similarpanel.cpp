// SPDX-License-Identifier: EUPL-1.2
#include "editors/similarpanel.h"
#include "model/knowledgequestion.h"
#include "report/recordcodes.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "widgets/paperview.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

void askAndWait(SimilarPanel &panel, const QString &text)
{
    QSignalSpy answered(&panel, &SimilarPanel::answered);
    panel.ask(text, {});
    QVERIFY(answered.wait(20000));
}

/// Goes with Tab to the first link whose text begins so, and follows it with Enter. Gives its text, or
/// nothing.
QString pressOnLink(SimilarPanel &panel, const QString &beginning)
{
    constexpr int mostLinks = 20;
    auto *paper = panel.findChild<PaperView *>();
    paper->setFocus();
    for (int link = 0; link < mostLinks; ++link) {
        QTest::keyClick(paper, Qt::Key_Tab);
        const QString text = paper->textCursor().selectedText();
        if (!text.startsWith(beginning))
            continue;
        QTest::keyClick(paper, Qt::Key_Return);
        return doc::asTyped(text);
    }
    return {};
}

} // namespace

class TestSimilarPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatResemblesTheTextIsShownWithTheSharedWords()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        show(panel, {300, 600});
        QSignalSpy answered(&panel, &SimilarPanel::answered);

        panel.ask(u"Hoeveel huishoudens hebben energiearmoede?"_s, {});
        QVERIFY(answered.wait(20000));

        QVERIFY(answered.last().first().toInt() > 0);
        const QString said = panel.findChild<PaperView *>()->toPlainText();
        QVERIFY(said.contains(u"energiearmoede"_s, Qt::CaseInsensitive));
        QVERIFY(said.contains(u"of other units"_s)); // three of them first (spec 11, B12)
    }

    void ownerOfTheRecordIsNoOtherUnit()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        const auto questions = workspace.bank().records<KnowledgeQuestion>().all();
        QVERIFY(questions);
        const QString code = u"DGVB-VRG-0003"_s;
        const auto own = std::ranges::find(*questions, code, &KnowledgeQuestion::refcode);
        QVERIFY(own != questions->end());
        QSignalSpy answered(&panel, &SimilarPanel::answered);

        panel.ask(own->text, *own);
        QVERIFY(answered.wait(20000));

        const QString said = panel.findChild<PaperView *>()->toPlainText();
        QVERIFY(!said.contains(code));
        const qsizetype records = answered.last().first().toInt();
        const qsizetype ofOwnUnit = said.count(QRegularExpression(u"\\bDGVB-[A-Z]{3}-\\d{4} · "_s));
        QVERIFY(ofOwnUnit > 0);
        QVERIFY(said.contains(u"Resembles %1 record"_s.arg(records - ofOwnUnit)));
    }

    void questionCanBeUsedInPlaceOfANewOneByKeyboardAndStudyCannot()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        panel.setOffer(SimilarPanel::Offer::UseInstead);
        show(panel, {300, 600});
        QSignalSpy used(&panel, &SimilarPanel::useAsked);
        QSignalSpy opened(&workspace, &Workspace::openAsked);

        askAndWait(panel, u"Hoeveel huishoudens hebben energiearmoede?"_s);
        const QString link = pressOnLink(panel, u"Use this question: "_s);

        QCOMPARE(used.count(), 1);
        QVERIFY(opened.isEmpty()); // whoever edits the new question decides
        const auto question =
            workspace.bank().records<KnowledgeQuestion>().get(used.first().first().value<Uid>());
        QVERIFY(question);
        QVERIFY(link.endsWith(question->refcode));
    }

    void whereNothingNewIsTypedQuestionsAreOnlyOpened()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        show(panel, {300, 600});

        askAndWait(panel, u"Hoeveel huishoudens hebben energiearmoede?"_s);

        QVERIFY(!panel.findChild<PaperView *>()->toPlainText().contains(u"Use this question"_s));
    }

    void fewLettersAskNothing()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        QSignalSpy answered(&panel, &SimilarPanel::answered);

        panel.ask(u"Hoe"_s, {});
        QVERIFY(answered.wait());

        QCOMPARE(answered.last().first().toInt(), 0);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        SimilarPanel panel(workspace);
        QSignalSpy answered(&panel, &SimilarPanel::answered);
        Watchdog watchdog;

        for (int length = 10; length < 40; ++length)
            watchdog.run(
                [&] { panel.ask(u"Hoeveel huishoudens hebben energiearmoede?"_s.left(length), {}); });
        QVERIFY(watchdog.watchUntil([&] { return !answered.isEmpty(); }));

        QCOMPARE(answered.count(), 1);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }
};

QTEST_MAIN(TestSimilarPanel)
#include "tst_similarpanel.moc"
