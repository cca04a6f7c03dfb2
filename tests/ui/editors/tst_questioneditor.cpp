// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "editors/recordform.h"
#include "model/concept.h"
#include "report/labels.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/testresult.h"
#include "widgets/chipedit.h"

#include <QComboBox>
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

    void everyFieldOfAQuestionIsOnAPage()
    {
        // What the bank itself gives, and what an import kept aside.
        const QStringList elsewhere{u"refcode"_s, u"owner_unit"_s, u"origin"_s, u"external_id"_s, u"extra"_s};
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QuestionEditor editor(workspace);

        QList<FieldId> shown;
        for (const RecordForm *form : editor.findChildren<RecordForm *>())
            shown += form->values().keys();
        QStringList missing;
        for (const FieldInfo *field : recordTypeOf<KnowledgeQuestion>.fields) {
            const QString name = QString::fromLatin1(field->name);
            if (!elsewhere.contains(name) && !shown.contains(field->id))
                missing.append(name);
        }

        QCOMPARE(missing, QStringList());
    }

    void whoAskedIsChosenFromAListAndAnUnknownCodeStays()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        KnowledgeQuestion question = aQuestion();
        question.audience = u"waterschappen"_s;
        const Uid uid = insert(workspace.bank(), question);
        QuestionEditor editor(workspace);
        QVERIFY_RESULT(editor.open(uid));
        show(editor, {1024, 700});

        for (QComboBox *combo : editor.findChildren<QComboBox *>()) {
            if (combo->accessibleName() == fieldLabel(Kind::KnowledgeQuestion, 34))
                combo->setCurrentIndex(combo->findData(u"bestuursraad"_s));
        }
        QVERIFY(editor.save());

        const auto saved = workspace.bank().records<KnowledgeQuestion>().get(uid);
        QCOMPARE(saved->askedByKind, u"bestuursraad"_s);
        QCOMPARE(saved->audience, u"waterschappen"_s);
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
