// SPDX-License-Identifier: EUPL-1.2
#include "jobs/networkmerge.h"
#include "model/committeemember.h"
#include "model/contactmoment.h"
#include "model/event.h"
#include "model/institute.h"
#include "model/note.h"
#include "model/participant.h"
#include "model/person.h"
#include "model/researchproject.h"
#include "support/testbank.h"

#include <random>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A bank in which a few persons and institutes are named at random; one seed, one bank.
class NamingWorld
{
public:
    explicit NamingWorld(unsigned seed)
        : m_random(seed)
    {
        for (int i = 0; i < 4; ++i) {
            m_institutes.append(test::insert(*bank, Institute{.nameNl = u"Instituut %1"_s.arg(i)}));
            m_persons.append(test::insert(*bank, aPerson(i)));
        }
        for (int i = 0; i < 30; ++i)
            nameSomebody();
    }

    /// One of two that are picked goes into the other, with what is proposed.
    Result<> mergeTwo()
    {
        const bool isPerson = chance(2) == 0;
        const Kind kind = isPerson ? Kind::Person : Kind::Institute;
        QList<Uid> those = isPerson ? m_persons : m_institutes;
        gone = those.takeAt(chance(int(those.size())));
        survivor = those.at(chance(int(those.size())));
        const auto choices = mergeChoices(*bank, kind, gone, survivor);
        return choices ? mergeInto(*bank, kind, gone, survivor, proposedValues(*choices)) : choices.error();
    }

    std::unique_ptr<Bank> bank = test::makeBank();
    Uid gone;
    Uid survivor;

private:
    int chance(int outcomes) { return int(m_random() % unsigned(outcomes)); }
    Uid somebody() { return m_persons.at(chance(int(m_persons.size()))); }
    Uid somewhere() { return m_institutes.at(chance(int(m_institutes.size()))); }

    Person aPerson(int number)
    {
        return {.family = u"Persoon %1"_s.arg(number),
                .roles = {PersonRole(chance(4)), PersonRole::Expert},
                .affiliations = {{.at = somewhere(), .function = u"lid"_s}},
                .email = chance(2) ? u"p%1@example.nl"_s.arg(number) : QString()};
    }

    void nameSomebody()
    {
        switch (chance(6)) {
        case 0:
            return write();
        case 1:
            return invite();
        case 2:
            return seat();
        case 3:
            test::insert(*bank, Note{.about = chance(2) ? somebody() : somewhere(), .text = u"Let op."_s});
            return;
        case 4:
            test::insert(*bank, ResearchProject{.title = u"Onderzoek"_s, .contractor = somewhere()});
            return;
        default:
            return meet();
        }
    }

    void write()
    {
        Study study = test::aStudy();
        study.contributions.append({.name = u"Wit, S. de"_s, .person = somebody(), .institute = somewhere()});
        study.contributions.append({.name = u"Zwart, P."_s, .person = somebody()});
        link(test::insert(*bank, study), LinkType::PerformedBy, somewhere());
    }

    void invite()
    {
        if (m_event.isNull())
            m_event = test::insert(*bank, Event{.title = u"Dag"_s, .organiser = bank->identity().unit});
        test::insert(*bank, Participant{.event = m_event,
                                        .person = somebody(),
                                        .rsvp = Rsvp(chance(4)),
                                        .attended = chance(2) == 0,
                                        .needs = chance(3) ? QString() : u"geen noten"_s});
    }

    void seat()
    {
        if (m_project.isNull())
            m_project = test::insert(*bank, ResearchProject{.title = u"Begeleid onderzoek"_s});
        test::insert(*bank, CommitteeMember{.project = m_project,
                                            .person = somebody(),
                                            .role = CommitteeRole(chance(3)),
                                            .independent = chance(2) == 0});
    }

    void meet()
    {
        const ContactMoment contact{
            .date = QDate(2026, 2, 1), .institute = somewhere(), .subject = u"Gesprek"_s};
        const Uid met = test::insert(*bank, contact);
        link(met, LinkType::With, somebody());
        link(somebody(), LinkType::SeeAlso, somebody());
    }

    void link(const Uid &from, LinkType type, const Uid &to)
    {
        if (from == to)
            return;
        const auto linked = bank->write(
            {.act = u"link"_s}, [&](Write &write) { return bank->links().add(write, from, type, to); });
        if (!linked)
            qFatal("%s", qPrintable(linked.error().detail));
    }

    std::mt19937 m_random;
    QList<Uid> m_persons;
    QList<Uid> m_institutes;
    Uid m_event;
    Uid m_project;
};

/// What every record in use says.
QMap<Uid, Values> allThatIsSaid(Bank &bank)
{
    QMap<Uid, Values> said;
    Database &db = bank.context().db;
    for (const RecordType *type : recordTypes()) {
        const auto rows = storedRows(db, *type, *recordIds(db, *type, Shelf::InUse));
        for (const StoredRecord &row : *rows)
            said.insert(row.uid, row.values);
    }
    return said;
}

bool isNamedIn(const QMap<Uid, Values> &said, const Uid &record)
{
    return std::ranges::any_of(said, [&](const Values &values) {
        return std::ranges::any_of(values, [&](const Value &value) {
            return value.toByteArray() == bytesOf(record) ||
                   value.toCbor().contains(textOf(record).toLatin1());
        });
    });
}

} // namespace

/// Of every bank in which persons and institutes are named at random.
class TestNetworkMergeUndo : public QObject
{
    Q_OBJECT

    static constexpr int Banks = 40;

private Q_SLOTS:
    void nobodyNamesWhatWent()
    {
        for (unsigned seed = 1; seed <= Banks; ++seed) {
            NamingWorld world(seed);
            QVERIFY_RESULT(world.mergeTwo());

            const QMap<Uid, Values> said = allThatIsSaid(*world.bank);

            QVERIFY2(!said.contains(world.gone), qPrintable(QString::number(seed)));
            QVERIFY2(!isNamedIn(said, world.gone), qPrintable(QString::number(seed)));
        }
    }

    void undoGivesBackAllThatWasSaid()
    {
        for (unsigned seed = 1; seed <= Banks; ++seed) {
            NamingWorld world(seed);
            const QMap<Uid, Values> before = allThatIsSaid(*world.bank);
            QVERIFY_RESULT(world.mergeTwo());

            QVERIFY_RESULT(world.bank->undo());

            QVERIFY2(allThatIsSaid(*world.bank) == before, qPrintable(QString::number(seed)));
        }
    }

    void redoSaysTheSameAsTheMerge()
    {
        for (unsigned seed = 1; seed <= Banks; ++seed) {
            NamingWorld world(seed);
            QVERIFY_RESULT(world.mergeTwo());
            const QMap<Uid, Values> merged = allThatIsSaid(*world.bank);
            QVERIFY_RESULT(world.bank->undo());

            QVERIFY_RESULT(world.bank->redo());

            QVERIFY2(allThatIsSaid(*world.bank) == merged, qPrintable(QString::number(seed)));
        }
    }

    void tablesAreTheSameAfterARebuild()
    {
        NamingWorld world(7);
        QVERIFY_RESULT(world.mergeTwo());
        const QByteArray before = test::dump(*world.bank);

        QVERIFY_RESULT(world.bank->rebuild());

        QCOMPARE(test::dump(*world.bank), before);
    }
};

QTEST_GUILESS_MAIN(TestNetworkMergeUndo)
#include "tst_networkmergeundo.moc"
