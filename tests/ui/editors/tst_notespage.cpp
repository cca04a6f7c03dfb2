// SPDX-License-Identifier: EUPL-1.2
#include "editorroom.h"
#include "editors/notedialog.h"
#include "editors/notespage.h"
#include "editors/recordvalues.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of a study, as the editor shows it.
struct NotesRoom
{
    NotesRoom()
        : workspace(desk.open(), desk.settings())
        , study(insert(workspace.bank(), aStudy()))
        , page(workspace)
    {
        page.showOf(study);
        kb::test::show(page, {700, 400});
    }

    QPushButton &button(const QString &text)
    {
        const auto buttons = page.findChildren<QPushButton *>();
        return **std::ranges::find(buttons, text, &QPushButton::text);
    }
    QListWidget &list() { return *page.findChild<QListWidget *>(); }
    QString first() { return list().count() > 0 ? list().item(0)->text() : QString(); }
    QList<Note> kept() { return *workspace.bank().records<Note>().all(); }
    bool writeNew(const Note &note)
    {
        return answering<NoteDialog>([this] { button(u"&New note…"_s).click(); },
                                     [&note](NoteDialog &dialog) {
                                         dialog.form().show(allValues(note));
                                         dialog.accept();
                                     });
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace;
    Uid study;
    NotesPage page;
};

const Note SharedNote{.text = u"Bel de wethouder."_s, .visibility = NoteVisibility::Gedeeld};

} // namespace

class TestNotesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditorHasTheNotesOfItsRecord_data() { eachEditedKind(); }
    void everyEditorHasTheNotesOfItsRecord()
    {
        QFETCH(QString, kind);
        EditorRoom room(editedKind(kind.toLatin1().constData()));

        insert(room.workspace.bank(), Note{.about = room.record, .text = u"Bel hem"_s});

        const auto *pages = room.editor->findChild<QTabWidget *>();
        QStringList names;
        for (int at = 0; at < pages->count(); ++at)
            names.append(pages->tabText(at));
        QVERIFY2(names.contains(u"Notes (1)"_s), qPrintable(names.join(u", "_s)));
    }

    void aNewNoteIsKeptAtTheRecord()
    {
        NotesRoom room;

        QVERIFY(room.writeNew(SharedNote));

        QCOMPARE(room.kept().size(), 1);
        QCOMPARE(room.kept().first().about, room.study);
        QCOMPARE(room.kept().first().unit, room.workspace.bank().identity().unit);
        QVERIFY(room.kept().first().visibility == NoteVisibility::Gedeeld);
        QVERIFY(room.first().startsWith(u"Bel de wethouder."_s));
    }

    void whoDoesNotChooseKeepsItToTheBank()
    {
        NotesRoom room;
        NoteVisibility offered = NoteVisibility::Gedeeld;

        QVERIFY(answering<NoteDialog>([&] { room.button(u"&New note…"_s).click(); },
                                      [&](NoteDialog &dialog) {
                                          offered = dialog.note().visibility;
                                          dialog.reject();
                                      }));

        QVERIFY(offered == NoteVisibility::Persoonlijk);
        QCOMPARE(room.kept().size(), 0);
    }

    void aNoteWithoutWordsIsRefused()
    {
        NoteDialog dialog({});
        dialog.show();

        dialog.accept();

        QVERIFY(dialog.isVisible());
    }

    void whatWasTypedIsNotThrownAwayByOneKey()
    {
        NoteDialog dialog({});
        dialog.form().show(allValues(SharedNote));
        dialog.show();

        QVERIFY(answering<QMessageBox>([&] { dialog.reject(); }, [](QMessageBox &box) { box.reject(); }));

        QVERIFY(dialog.isVisible());
    }

    void whatCannotBeKeptIsNotLost()
    {
        NoteDialog dialog({}, [](const Note &) -> Result<> { return Error{Error::Code::Busy, {}}; });
        dialog.form().show(allValues(SharedNote));
        dialog.show();

        dialog.accept();

        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.note().text, SharedNote.text);
    }

    void enterChangesTheChosenNote()
    {
        NotesRoom room;
        QVERIFY(room.writeNew(SharedNote));
        room.list().setFocus();

        QVERIFY(answering<NoteDialog>([&] { QTest::keyClick(&room.list(), Qt::Key_Return); },
                                      [](NoteDialog &dialog) {
                                          Note note = dialog.note();
                                          note.text = u"Bel de burgemeester."_s;
                                          dialog.form().show(allValues(note));
                                          dialog.accept();
                                      }));

        QCOMPARE(room.kept().size(), 1);
        QCOMPARE(room.kept().first().text, u"Bel de burgemeester."_s);
    }

    void deleteRemovesItAndUndoBringsItBack()
    {
        NotesRoom room;
        QVERIFY(room.writeNew(SharedNote));
        room.page.activateWindow(); // the dialog was in front
        QVERIFY(QTest::qWaitForWindowActive(&room.page));
        room.list().setFocus();

        QTest::keyClick(&room.list(), Qt::Key_Delete);
        QTRY_COMPARE(room.list().count(), 0);

        room.workspace.undo();
        settle(room.workspace);
        QTRY_COMPARE(room.list().count(), 1);
    }

    void theStepTellsTheRecordAndNotTheWords()
    {
        NotesRoom room;
        QVERIFY(room.writeNew(SharedNote));

        const auto steps = room.workspace.bank().history().steps(1);

        QCOMPARE(steps->first().label.subject,
                 room.workspace.bank().records<Study>().get(room.study)->refcode);
    }

    void whatAnotherUnitWroteIsOnlyRead()
    {
        NotesRoom room;
        Bank &bank = room.workspace.bank();
        const Uid other = insert(bank, Unit{.code = u"DGKR"_s, .nameNl = u"Koninkrijksrelaties"_s});

        insert(bank, Note{.about = room.study, .text = u"Van hen"_s, .unit = other});

        QCOMPARE(room.list().currentRow(), 0);
        QVERIFY(!room.button(u"&Change…"_s).isEnabled());
        QVERIFY(!room.button(u"Re&move"_s).isEnabled());
        QVERIFY(room.button(u"&New note…"_s).isEnabled());
    }

    void greyButtonSaysWhyItIs()
    {
        NotesRoom room;

        const QString nothingChosen = room.button(u"&Change…"_s).toolTip();
        room.page.showOf({});

        QCOMPARE(nothingChosen, u"Choose a note first."_s);
        QVERIFY(room.button(u"&New note…"_s).toolTip().startsWith(u"Save this first"_s));
    }

    void aRecordThatIsNotSavedHasNoNotesYet()
    {
        NotesRoom room;

        room.page.showOf({});

        QVERIFY(!room.button(u"&New note…"_s).isEnabled());
        QCOMPARE(room.page.windowTitle(), u"Notes"_s);
    }
};

QTEST_MAIN(TestNotesPage)
#include "tst_notespage.moc"
