// SPDX-License-Identifier: EUPL-1.2
#include "jobs/contactsettings.h"
#include "jobs/institutelist.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestInstituteList : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::NetworkBank> m_network;

    Bank &bank() const { return *m_network->bank; }

    QStringList names(const InstituteQuery &query) const
    {
        const InstituteList list(bank());
        QStringList names;
        const auto lines = list.lines(*list.ids(query));
        for (const InstituteLine &line : *lines)
            names.append(line.nameNl);
        return names;
    }

    InstituteLine university() const
    {
        const InstituteList list(bank());
        const auto lines = list.lines(*list.ids({.kinds = {u"universiteit"_s}}));
        return lines->first();
    }

    void addProject(Phase phase) const
    {
        test::insert(bank(), ResearchProject{
                                 .title = u"Meting"_s, .phase = phase, .contractor = m_network->institute});
    }

private Q_SLOTS:
    void init() { m_network = std::make_unique<test::NetworkBank>(); }

    void everyChoiceNarrowsTheList()
    {
        const Uid subject = test::insert(bank(), Concept{.prefNl = u"algoritmes"_s, .scheme = u"digitaal"_s});
        m_network->link(m_network->institute, LinkType::Theme, subject);
        const QStringList university{u"Universiteit Noorderhaven"_s};

        QCOMPARE(names({}).size(), 2);
        QCOMPARE(names({.words = u"noorderhaven"_s}), university);
        QCOMPARE(names({.kinds = {u"universiteit"_s}}), university);
        QCOMPARE(names({.concepts = {subject}}), university);
    }

    void quietIsWhoWasNotSpokenForHalfAYear()
    {
        m_network->addContact(QDate(2026, 1, 10));

        QCOMPARE(names({.quietOnly = true}), QStringList{u"Bureau Kompas"_s});
    }

    void howLongQuietIsIsASetting()
    {
        m_network->addContact(QDate(2026, 1, 10));
        addProject(Phase::Lopend);

        const auto kept = bank().write({.act = u"settings"_s, .kind = Kind::Setting},
                                       [&](Write &write) { return keepQuietMonths(bank(), write, 1); });

        QVERIFY_RESULT(kept);
        QVERIFY(university().isQuiet);
        QCOMPARE(names({.quietOnly = true}).size(), 2);
    }

    void lineCountsWhatTheyMadeAndWhoWorksThere()
    {
        addProject(Phase::Lopend);
        addProject(Phase::Afgesloten); // runs no more
        m_network->link(test::insert(bank(), test::aStudy()), LinkType::PerformedBy, m_network->institute);

        QCOMPARE(university().runningProjects, 1);
        QCOMPARE(university().studies, 1);
        QCOMPARE(university().experts, 1);
    }

    void whoLeftIsNoExpertThereAnyMore()
    {
        const InstituteList list(bank());
        const auto lines = list.lines(*list.ids({.words = u"kompas"_s}));

        QCOMPARE(lines->first().experts, 0);
    }

    /// Row S03 of the specification: the institute shows its new last contact.
    void s03LastContactIsTheLatest()
    {
        m_network->addContact(QDate(2026, 2, 1));
        m_network->addContact(QDate(2025, 2, 1));

        QCOMPARE(university().lastContact, QDate(2026, 2, 1));
    }

    void runningProjectWithoutContactIsTold()
    {
        addProject(Phase::Gegund);
        QVERIFY(university().isQuiet);

        m_network->addContact(QDate(2026, 2, 1));

        QVERIFY(!university().isQuiet);
    }

    void agreementThatLastsLongestIsTheOneThatCounts()
    {
        QVERIFY_RESULT(test::edit<Institute>(bank(), m_network->institute, [](Institute &institute) {
            institute.agreements = {{.subject = u"Oud"_s, .validTo = QDate(2025, 1, 1)},
                                    {.subject = u"Raam"_s, .validTo = QDate(2027, 8, 1)},
                                    {.subject = u"Kort"_s, .validTo = QDate(2026, 8, 1)}};
        }));

        QCOMPARE(university().agreementUntil, QDate(2027, 8, 1));
    }
};

QTEST_GUILESS_MAIN(TestInstituteList)
#include "tst_institutelist.moc"
