// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "model/concept.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/testresult.h"
#include "widgets/chipedit.h"

#include <QLineEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Uid firstConcept(Bank &bank)
{
    return bank.records<Concept>().all()->first().uid;
}

} // namespace

class TestQuestionEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionIsSavedWithItsConceptsAsOneStep()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Bank &bank = workspace.bank();
        QuestionEditor editor(workspace);
        QVERIFY_RESULT(editor.open({}));
        show(editor, {1024, 700});
        editor.focusFirst();
        const auto stepsBefore = bank.history().steps(500)->size();

        QTest::keyClicks(QApplication::focusWidget(), u"Wat helpt tegen leegstand?"_s);
        const Uid subject = firstConcept(bank);
        editor.findChild<ChipEdit *>()->setChips({{textOf(subject), u"begrip"_s}});
        QVERIFY(editor.save());

        QCOMPARE(bank.history().steps(500)->size(), stepsBefore + 1);
        QCOMPARE(bank.records<KnowledgeQuestion>().get(editor.uid())->text, u"Wat helpt tegen leegstand?"_s);
        QCOMPARE(*bank.links().from(editor.uid(), LinkType::Concept), QList<Uid>{subject});
    }

    void emptyQuestionIsRefused()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QuestionEditor editor(workspace);
        QVERIFY_RESULT(editor.open({}));
        show(editor, {1024, 700});
        editor.focusFirst();
        QTest::keyClicks(QApplication::focusWidget(), u" "_s);

        QVERIFY(!editor.save());
        QVERIFY(editor.uid().isNull());
    }

    void questionThatIsGoneIsToldAsNotFound()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QuestionEditor editor(workspace);

        QCOMPARE_ERROR(editor.open(newUid(workspace.bank().now())), Error::Code::NotFound);
    }

    void savingWaitsForNoJob()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QuestionEditor editor(workspace);
        QVERIFY_RESULT(editor.open({}));
        show(editor, {1024, 700});
        editor.focusFirst();
        QTest::keyClicks(QApplication::focusWidget(), u"Wat nu?"_s);
        std::atomic<bool> mayEnd = false;
        workspace.runJob(
            u"Lang werk"_s, &editor,
            [&](JobContext &) -> Result<> {
                while (!mayEnd)
                    QThread::msleep(1);
                return {};
            },
            [](const Result<> &) {});

        const bool isSaved = editor.save();
        mayEnd = true;
        settle(workspace);

        QVERIFY(!isSaved); // told at once; the text stays
        QVERIFY(editor.isChanged());
        QVERIFY(editor.save());
    }
};

QTEST_MAIN(TestQuestionEditor)
#include "tst_questioneditor.moc"
