// SPDX-License-Identifier: EUPL-1.2
#include "core/bank/outgoingbank.h"
#include "model/attachment.h"
#include "model/task.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What may leave the bank for another one.
class TestOutgoing : public QObject, test::OutgoingBank
{
    Q_OBJECT

    void setNote(const Uid &note, const std::function<void(Note &)> &change) const
    {
        if (!test::edit<Note>(*m_bank, note, change))
            qFatal("the note is not changed");
    }
    void share(const Uid &note) const
    {
        setNote(note, [](Note &edited) { edited.visibility = NoteVisibility::Gedeeld; });
    }

private Q_SLOTS:
    void init() { open(); }

    void recordsAndSharedNotesLeave()
    {
        const Uid note = aNote(NoteVisibility::Gedeeld, u"Zie ook het vervolg."_s);

        const auto other = elsewhere();

        QCOMPARE(other->records<Study>().get(m_study)->title, u"Energiearmoede meten"_s);
        QCOMPARE(other->records<Note>().get(note)->text, u"Zie ook het vervolg."_s);
    }

    void personalNoteStaysWithAllThatWasEverSaidOfIt()
    {
        const Uid note = aNote(NoteVisibility::Persoonlijk);
        setNote(note, [](Note &edited) { edited.text = u"nog steeds van mij"_s; });

        QCOMPARE(leavingOf(note), 0);
        QVERIFY(!leavesSomewhere("alleen voor mij"));
        QVERIFY(!leavesSomewhere("nog steeds van mij"));
    }

    void personalNoteInTheTrashStays()
    {
        const Uid note = aNote(NoteVisibility::Persoonlijk);
        QVERIFY_RESULT(test::removeRecord<Note>(*m_bank, note));

        QCOMPARE(leavingOf(note), 0);
    }

    void whatHangsOnAPersonalNoteStays()
    {
        const Uid note = aNote(NoteVisibility::Persoonlijk);
        const Uid file = test::insert(*m_bank, Attachment{.about = note, .name = u"mijn-lijst.pdf"_s});
        const Uid task = test::insert(*m_bank, Task{.what = u"mij bellen"_s, .about = note});
        QVERIFY_RESULT(m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().add(write, m_study, LinkType::SeeAlso, note);
        }));

        QCOMPARE(leavingOf(file), 0);
        QCOMPARE(leavingOf(task), 0);
        QVERIFY(!leavesSomewhere(bytesOf(note)));
        QVERIFY(!leavesSomewhere("mijn-lijst.pdf"));
    }

    void noteThatIsSharedLeavesWithoutWhatItSaidBefore()
    {
        const Uid note = aNote(NoteVisibility::Persoonlijk);
        setNote(note, [](Note &edited) { edited.text = u"Zie ook het vervolg."_s; });
        share(note);

        QVERIFY(!leavesSomewhere("alleen voor mij"));
        const auto other = elsewhere();
        const auto there = other->records<Note>().get(note);
        QVERIFY_RESULT(there);
        QVERIFY(!there->facts.deleted && !there->facts.conflict);
        QCOMPARE(there->text, u"Zie ook het vervolg."_s);
        QCOMPARE(there->about, m_study);
    }

    void noteThatIsPersonalAgainStays()
    {
        const Uid note = aNote(NoteVisibility::Gedeeld, u"Zie ook het vervolg."_s);
        setNote(note, [](Note &edited) { edited.visibility = NoteVisibility::Persoonlijk; });

        QCOMPARE(leavingOf(note), 0);
    }

    void sharingThatIsTakenBackKeepsTheNoteHere()
    {
        const Uid note = aNote(NoteVisibility::Persoonlijk);
        share(note);
        QVERIFY(leavingOf(note) > 0);

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(m_bank->records<Note>().get(note)->visibility == NoteVisibility::Persoonlijk);
        QCOMPARE(leavingOf(note), 0);
    }

    void sharingThatIsDoneAgainLetsTheNoteLeave()
    {
        const Uid note = aNote(NoteVisibility::Persoonlijk);
        share(note);
        QVERIFY_RESULT(m_bank->undo());

        QVERIFY_RESULT(m_bank->redo());

        QCOMPARE(elsewhere()->records<Note>().get(note)->text, u"alleen voor mij"_s);
    }

    void settingsAndUsersStay()
    {
        QVERIFY_RESULT(m_bank->write({.act = u"settings"_s}, [&](Write &write) {
            return m_bank->settings().set(write, settingname::BankContact, u"kennis@voorbeeld.example"_s);
        }));

        QVERIFY(!leavesSomewhere("kennis@voorbeeld.example"));
        const QList<Operation> all = outgoing();
        QVERIFY(std::ranges::none_of(
            all, [](const Operation &operation) { return operation.kind == Kind::Profile; }));
    }
};

QTEST_GUILESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
