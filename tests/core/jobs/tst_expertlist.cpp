// SPDX-License-Identifier: EUPL-1.2
#include "jobs/expertlist.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestExpertList : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::NetworkBank> m_network;

    Uid aConcept(const QString &name, const Uid &broader = {}) const
    {
        Concept word;
        word.prefNl = name;
        word.altNl = {u"Bestuurskracht"_s};
        word.scheme = u"Bestuur"_s;
        word.broader = broader;
        return test::insert(*m_network->bank, word);
    }

    Uid anExpert(const QString &family, const Uid &on) const
    {
        Person person;
        person.roles = {PersonRole::Expert};
        person.family = family;
        const Uid uid = test::insert(*m_network->bank, person);
        m_network->link(uid, LinkType::Expertise, on);
        return uid;
    }

    QStringList namesOn(const QString &subject) const
    {
        QStringList names;
        const auto experts = expertsOn(*m_network->bank, subject);
        for (const Expert &expert : experts ? *experts : QList<Expert>())
            names.append(expert.family);
        return names;
    }

private Q_SLOTS:
    void init() { m_network = std::make_unique<test::NetworkBank>(); }

    void expertsOnASubjectAreThereByFamilyName()
    {
        const Uid capacity = aConcept(u"Uitvoeringskracht"_s);
        anExpert(u"Maduro"_s, capacity);
        anExpert(u"Akker"_s, capacity);

        QCOMPARE(namesOn(u"uitvoeringskracht"_s), QStringList({u"Akker"_s, u"Maduro"_s}));
        QCOMPARE(namesOn(u" Kracht"_s).size(), 2);
        QCOMPARE(namesOn(u"bestuurskracht"_s).size(), 2);
        QCOMPARE(namesOn(u"water"_s), QStringList());
    }

    void whoKnowsAboutSomethingNarrowerIsThereOnce()
    {
        const Uid capacity = aConcept(u"Uitvoeringskracht"_s);
        const Uid shortage = aConcept(u"Personeelstekort"_s, capacity);
        m_network->link(anExpert(u"Douma"_s, shortage), LinkType::Expertise, capacity);

        QCOMPARE(namesOn(u"uitvoeringskracht"_s), QStringList(u"Douma"_s));
    }

    void emptySubjectGivesNobody()
    {
        anExpert(u"Douma"_s, aConcept(u"Uitvoeringskracht"_s));

        QCOMPARE(namesOn(u"  "_s), QStringList());
    }

    void theLastContactIsTold()
    {
        const Uid person = anExpert(u"Douma"_s, aConcept(u"Uitvoeringskracht"_s));
        for (const QDate day : {QDate(2026, 2, 3), QDate(2025, 11, 20)})
            m_network->link(m_network->addContact(day), LinkType::With, person);

        const auto experts = expertsOn(*m_network->bank, u"uitvoeringskracht"_s);

        QCOMPARE(experts->size(), 1);
        QCOMPARE(experts->first().lastContact, QDate(2026, 2, 3));
    }
};

QTEST_GUILESS_MAIN(TestExpertList)
#include "tst_expertlist.moc"
