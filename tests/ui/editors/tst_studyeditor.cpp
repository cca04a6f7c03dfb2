// SPDX-License-Identifier: EUPL-1.2
#include "editors/attentionpanel.h"
#include "editors/studyeditor.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/testresult.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct Open
{
    explicit Open(const Study &begun = aStudy())
        : workspace(desk.open(), desk.settings())
        , study(insert(workspace.bank(), begun))
        , editor(std::make_unique<StudyEditor>(workspace))
    {
        if (!editor->open(study))
            qFatal("no study");
        show(*editor, {1024, 700});
        editor->focusFirst();
    }

    Study stored() { return *workspace.bank().records<Study>().get(study); }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace;
    Uid study;
    std::unique_ptr<StudyEditor> editor;
};

QLineEdit *doiOf(const Open &open)
{
    for (QLineEdit *edit : open.editor->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"DOI"_s)
            return edit;
    }
    qFatal("no field for a DOI");
}

} // namespace

class TestStudyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasTypedChanges()
    {
        Open open;
        const Study before = open.stored();

        QTest::keyClicks(QApplication::focusWidget(), u"Energiearmoede opnieuw gemeten"_s);
        QVERIFY(open.editor->save());

        Study expected = before;
        expected.title = u"Energiearmoede opnieuw gemeten"_s;
        Study after = open.stored();
        after.facts = expected.facts; // when and by whom does change
        QCOMPARE(after.title, expected.title);
        QCOMPARE(after.contributions, expected.contributions);
        QCOMPARE(after.issued, expected.issued);
    }

    void tabGoesFromFieldToFieldInReadingOrder()
    {
        Open open;
        const QWidget *title = QApplication::focusWidget();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

        const QWidget *next = QApplication::focusWidget();
        const auto top = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
        QVERIFY(next != title);
        QVERIFY(top(next) > top(title));
    }

    void newStudyIsInDutchUntilItSaysOtherwise()
    {
        Open open;
        QVERIFY_RESULT(open.editor->open({}));

        open.editor->focusFirst();
        QTest::keyClicks(QApplication::focusWidget(), u"Nieuw"_s);
        QVERIFY(open.editor->save());

        const auto saved = open.workspace.bank().records<Study>().get(open.editor->uid());
        QCOMPARE(saved->language, u"nl"_s);
    }

    void draftWithAWrongDoiIsSavedAndItIsAPointOfAttention()
    {
        Open open;

        doiOf(open)->setFocus();
        QTest::keyClicks(doiOf(open), u"fout"_s);
        const bool isSaved = open.editor->save();

        QVERIFY(isSaved);
        QCOMPARE(open.stored().doi, u"fout"_s);
        QVERIFY(open.editor->findChild<AttentionPanel *>()->points().contains(Attention::WrongDoi));
    }

    void wrongDoiOfACompleteStudyIsToldBesideItsFieldAndNothingIsSaved()
    {
        Study complete = aStudy();
        complete.recordState = Quality::Volledig;
        Open open(complete);
        QLineEdit *doi = doiOf(open);

        doi->setFocus();
        QTest::keyClicks(doi, u"fout"_s);
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QVERIFY(doi->accessibleDescription().contains(u"10."_s));
        QCOMPARE(QApplication::focusWidget(), doi);
        QVERIFY(open.stored().doi.isEmpty());
    }

    void textIsKeptWhileItIsTypedAndForgottenWhenItIsSaved()
    {
        Open open;
        QTest::keyClicks(QApplication::focusWidget(), u"Half af"_s);
        auto *pause = open.editor->findChild<QTimer *>(u"unsaved"_s);

        QMetaObject::invokeMethod(pause, "timeout");
        const auto kept = open.workspace.unsavedTexts().find(Kind::Study, open.study);
        open.editor->save();

        QVERIFY(kept);
        QCOMPARE(pause->interval(), 10000);
        QVERIFY(!open.workspace.unsavedTexts().find(Kind::Study, open.study));
    }

    void textOfBeforeIsOfferedAndPutBack()
    {
        Open open;
        Values values{{FieldId(31), u"Van voor de storing"_s}};
        open.workspace.unsavedTexts().keep({Kind::Study, open.study, values, open.workspace.bank().now()});
        std::optional<Message> offer;
        connect(&open.workspace, &Workspace::said, this, [&](const Message &message) { offer = message; });

        QVERIFY_RESULT(open.editor->open(open.study));
        QVERIFY(offer && offer->follow);
        offer->follow();
        open.editor->focusFirst();

        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Van voor de storing"_s);
        QVERIFY(open.editor->isChanged());
    }
};

QTEST_MAIN(TestStudyEditor)
#include "tst_studyeditor.moc"
