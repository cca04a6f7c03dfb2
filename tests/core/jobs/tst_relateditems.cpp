// SPDX-License-Identifier: EUPL-1.2
#include "jobs/relateditems.h"
#include "model/committeemember.h"
#include "model/event.h"
#include "model/participant.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestRelatedItems : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::NetworkBank> m_network;

    Bank &bank() const { return *m_network->bank; }

    static QList<Uid> ofKind(const Result<QList<RelatedItem>> &items, Kind kind)
    {
        QList<Uid> uids;
        for (const RelatedItem &item : *items) {
            if (item.kind == kind)
                uids.append(item.uid);
        }
        return uids;
    }

private Q_SLOTS:
    void init() { m_network = std::make_unique<test::NetworkBank>(); }

    void instituteHasWhatItMadeAndWhoWorksThere()
    {
        const Uid study = test::insert(bank(), test::aStudy());
        m_network->link(study, LinkType::PerformedBy, m_network->institute);
        const Uid project =
            test::insert(bank(), ResearchProject{.title = u"Meting"_s, .contractor = m_network->institute});
        const Uid contact = m_network->addContact(QDate(2026, 2, 1));

        const auto items = relatedToInstitute(bank(), m_network->institute);

        QVERIFY_RESULT(items);
        QCOMPARE(ofKind(items, Kind::Study), QList{study});
        QCOMPARE(ofKind(items, Kind::ResearchProject), QList{project});
        QCOMPARE(ofKind(items, Kind::ContactMoment), QList{contact});
        QCOMPARE(ofKind(items, Kind::Person), QList{m_network->person});
    }

    void whoLeftDoesNotWorkThereAnyMore()
    {
        QCOMPARE(ofKind(relatedToInstitute(bank(), m_network->other), Kind::Person), QList<Uid>());
    }

    void personHasWhatTheyWroteAndWhereTheyWere()
    {
        Study written = test::aStudy();
        written.contributions = {{.name = u"Amrani, F. el"_s, .person = m_network->person}};
        const Uid study = test::insert(bank(), written);
        test::insert(bank(), test::aStudy()); // by somebody else
        const Uid project = test::insert(bank(), ResearchProject{.title = u"Meting"_s});
        test::insert(bank(), CommitteeMember{.project = project, .person = m_network->person});
        const Uid event =
            test::insert(bank(), Event{.title = u"Rondetafel"_s, .organiser = bank().identity().unit});
        test::insert(bank(), Participant{.event = event, .person = m_network->person});
        const Uid contact = m_network->addContact(QDate(2026, 2, 1));
        m_network->link(contact, LinkType::With, m_network->person);

        const auto items = relatedToPerson(bank(), m_network->person);

        QVERIFY_RESULT(items);
        QCOMPARE(ofKind(items, Kind::Study), QList{study});
        QCOMPARE(ofKind(items, Kind::ResearchProject), QList{project});
        QCOMPARE(ofKind(items, Kind::Event), QList{event});
        QCOMPARE(ofKind(items, Kind::ContactMoment), QList{contact});
    }

    void whatLiesInTheTrashIsNotRelated()
    {
        const Uid contact = m_network->addContact(QDate(2026, 2, 1));
        QVERIFY_RESULT(test::removeRecord<ContactMoment>(bank(), contact));

        QCOMPARE(ofKind(relatedToInstitute(bank(), m_network->institute), Kind::ContactMoment), QList<Uid>());
    }
};

QTEST_GUILESS_MAIN(TestRelatedItems)
#include "tst_relateditems.moc"
