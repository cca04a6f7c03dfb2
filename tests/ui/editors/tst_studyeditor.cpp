// SPDX-License-Identifier: EUPL-1.2
#include "editors/attentionpanel.h"
#include "editors/filespage.h"
#include "editors/recordform.h"
#include "report/codewords.h"
#include "studyroom.h"
#include "support/testresult.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The fields that the pages of an editor show.
QList<FieldId> fieldsOf(const QWidget &editor)
{
    QList<FieldId> fields;
    for (const RecordForm *form : editor.findChildren<RecordForm *>()) {
        if (!qobject_cast<FilesPage *>(form->parentWidget()->parentWidget()))
            fields += form->values().keys();
    }
    return fields;
}

} // namespace

class TestStudyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasTypedChanges()
    {
        OpenStudy open;
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
        OpenStudy open;
        const QWidget *title = QApplication::focusWidget();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

        const QWidget *next = QApplication::focusWidget();
        const auto top = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
        QVERIFY(next != title);
        QVERIFY(top(next) > top(title));
    }

    void newStudyIsInDutchUntilItSaysOtherwise()
    {
        OpenStudy open;
        QVERIFY_RESULT(open.editor->open({}));

        open.editor->focusFirst();
        QTest::keyClicks(QApplication::focusWidget(), u"Nieuw"_s);
        QVERIFY(open.editor->save());

        const auto saved = open.workspace.bank().records<Study>().get(open.editor->uid());
        QCOMPARE(saved->language, u"nl"_s);
    }

    void draftWithAWrongDoiIsSavedAndItIsAPointOfAttention()
    {
        OpenStudy open;

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
        OpenStudy open(complete);
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
        OpenStudy open;
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
        OpenStudy open;
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

    void everyFieldOfAStudyIsOnAPage()
    {
        // What the bank itself gives, what an import kept aside, and what a merge decides.
        const QStringList elsewhere{u"refcode"_s,     u"owner_unit"_s, u"origin"_s,
                                    u"external_id"_s, u"extra"_s,      u"replaced_by"_s};
        OpenStudy open;

        QStringList missing;
        for (const FieldInfo *field : recordTypeOf<Study>.fields) {
            const QString name = QString::fromLatin1(field->name);
            if (!elsewhere.contains(name) && !fieldsOf(*open.editor).contains(field->id))
                missing.append(name);
        }

        QCOMPARE(missing, QStringList());
    }

    void everyPageIsAsWideAsItsWindow()
    {
        OpenStudy open(aStudy());
        open.editor->attach({open.file(u"rapport.pdf"_s, "%PDF-1.4")});
        QVERIFY(settle(open.workspace));
        auto *pages = open.editor->findChild<QTabWidget *>();

        for (int at = 0; at < pages->count(); ++at) {
            pages->setCurrentIndex(at);
            QCoreApplication::processEvents();
            savePicture(*open.editor, u"study-%1"_s.arg(at));
            for (const QScrollArea *area : pages->widget(at)->findChildren<QScrollArea *>())
                QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        }
    }

    void methodsAreTickedAndUnknownOnesStay()
    {
        Study study = aStudy();
        study.methods = {u"waarneming"_s};
        OpenStudy open(study);

        press(named<QCheckBox>(open, researchMethodLabel(u"interviews"_s)), Qt::Key_Space);
        QVERIFY(open.editor->save());

        QCOMPARE(open.stored().methods, (QStringList{u"interviews"_s, u"waarneming"_s}));
    }
};

QTEST_MAIN(TestStudyEditor)
#include "tst_studyeditor.moc"
