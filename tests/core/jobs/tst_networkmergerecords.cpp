// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/networkmerge.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What becomes of the records that name a person who goes into another one.
class TestNetworkMergeRecords : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;

    Bank &bank() const { return *m_world->bank; }
    Uid gone() const { return m_world->colleague; }
    Uid stays() const { return m_world->person; }
    template <typename R> R read(const Uid &uid) const { return *bank().records<R>().get(uid); }

    Uid aStudyBy(const QList<Contribution> &authors) const
    {
        Study study = test::aStudy();
        study.contributions = authors;
        return test::insert(bank(), study);
    }
    Result<> merge() const { return mergeInto(bank(), Kind::Person, gone(), stays()); }

    /// What a damaged package says of a study: that it has no title.
    Operation withoutTitle(const Uid &study) const
    {
        const QList<Operation> known = *bank().context().log.ofRecord(read<Study>(study).facts.id);
        Operation damage = known.last();
        damage.id = {Uid::createUuid(), 1};
        damage.fields = {{recordTypeOf<Study>.field("title"_L1)->id, nullptr}};
        damage.observed.clear();
        for (const Operation &operation : known)
            damage.observed.append(operation.id);
        return damage;
    }

private Q_SLOTS:
    void init() { m_world.emplace(); }

    void twoAuthorsOfOneNameStayTwo()
    {
        const Uid written = aStudyBy({{.name = u"Jansen, J."_s},
                                      {.name = u"Jansen, J."_s},
                                      {.name = u"Zwart, P."_s, .person = gone()}});

        QVERIFY_RESULT(merge());

        const QList<Contribution> authors = read<Study>(written).contributions;
        QCOMPARE(authors.size(), 3);
        QVERIFY(authors.at(0) == authors.at(1));
        QCOMPARE(authors.at(2).person, stays());
    }

    void authorWhoStoodInTheListTwiceStandsThereOnce()
    {
        const Uid written = aStudyBy(
            {{.name = u"Zwart, P."_s, .person = stays()}, {.name = u"Zwart, P."_s, .person = gone()}});

        QVERIFY_RESULT(merge());

        QCOMPARE(read<Study>(written).contributions.size(), 1);
    }

    void authorWhoBecomesOneWithALaterOneKeepsThePlace()
    {
        const Uid written = aStudyBy({{.name = u"Zwart, P."_s, .person = gone()},
                                      {.name = u"Bakker, A."_s},
                                      {.name = u"Zwart, P."_s, .person = stays()}});

        QVERIFY_RESULT(merge());

        const auto authors = read<Study>(written).contributions;
        QCOMPARE(authors.size(), 2);
        QCOMPARE(authors.first().person, stays());
        QCOMPARE(authors.last().name, u"Bakker, A."_s);
    }

    void recordWithADamagedValueIsNamed()
    {
        const Uid damaged = aStudyBy({{.name = u"Zwart, P."_s, .person = gone()}});
        QVERIFY_RESULT(receive(bank(), {withoutTitle(damaged)}));

        const auto merged = merge();

        QCOMPARE_ERROR(merged, Error::Code::InvalidInput);
        QCOMPARE(merged.error().detail, u"title: "_s + read<Study>(damaged).refcode);
        QVERIFY(!read<Person>(gone()).facts.deleted);
    }
};

QTEST_GUILESS_MAIN(TestNetworkMergeRecords)
#include "tst_networkmergerecords.moc"
