// SPDX-License-Identifier: EUPL-1.2
#include "jobs/contactlist.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestContactList : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::NetworkBank> m_network;

    Bank &bank() const { return *m_network->bank; }

    QStringList subjects(const ContactQuery &query) const
    {
        const ContactList list(bank());
        QStringList subjects;
        const auto lines = list.lines(*list.ids(query));
        for (const ContactLine &line : *lines)
            subjects.append(line.subject);
        return subjects;
    }

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<test::NetworkBank>(); // of 2 March 2026
        const Uid talk = m_network->addContact(QDate(2026, 2, 20), u"Opzet van de proef"_s);
        m_network->link(talk, LinkType::With, m_network->person);
        m_network->link(talk, LinkType::With, m_network->colleague);
        test::insert(bank(), ContactMoment{.date = QDate(2026, 1, 5),
                                           .kind = ContactKind::Bezoek,
                                           .institute = m_network->other,
                                           .subject = u"Rondleiding"_s,
                                           .followUpOn = QDate(2026, 2, 1)});
    }

    void latestComesFirst()
    {
        QCOMPARE(subjects({}), (QStringList{u"Opzet van de proef"_s, u"Rondleiding"_s}));
        QCOMPARE(*ContactList(bank()).newest(1), ContactList(bank()).ids({})->first(1));
    }

    void everyChoiceNarrowsTheList()
    {
        const QStringList visit{u"Rondleiding"_s};

        QCOMPARE(subjects({.words = u"rondleiding"_s}), visit);
        QCOMPARE(subjects({.institutes = {m_network->other}}), visit);
        QCOMPARE(subjects({.kinds = {ContactKind::Bezoek}}), visit);
        QCOMPARE(subjects({.openOnly = true}), visit);
        QCOMPARE(subjects({.owners = {bank().identity().unit}}).size(), 2);
    }

    void lineSaysWithWhomItWas()
    {
        const ContactList list(bank());
        const ContactLine line = list.lines(*list.newest(1))->first();

        QCOMPARE(line.instituteName, u"Universiteit Noorderhaven"_s);
        QCOMPARE(line.persons, (QStringList{u"Fatima el Amrani"_s, u"Zwart"_s}));
        QCOMPARE(line.with, (QList{m_network->person, m_network->colleague}));
        QVERIFY(!line.isLate);
    }

    void whatShouldHaveBeenFollowedUpIsLateUntilItIsDone()
    {
        const ContactList list(bank());
        const ContactLine late = list.lines(*list.ids({.openOnly = true}))->first();
        QVERIFY(late.isLate);

        QVERIFY_RESULT(
            test::edit<ContactMoment>(bank(), late.uid, [](ContactMoment &contact) { contact.done = true; }));

        QCOMPARE(subjects({.openOnly = true}), QStringList());
        QVERIFY(!list.lines({late.facts.id})->first().isLate);
    }
};

QTEST_GUILESS_MAIN(TestContactList)
#include "tst_contactlist.moc"
