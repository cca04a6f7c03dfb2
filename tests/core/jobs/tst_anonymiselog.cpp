// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "bank/receive.h"
#include "erasedwords.h"
#include "jobs/anonymise.h"
#include "log/digest.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who asks for it is taken out of the contacts, also where an earlier version wrote in another way.
class TestAnonymiseLog : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;
    Operation m_made; ///< somebody in one operation, with what an import knew
    Uid m_subject;

    Bank &bank() const { return *m_world->bank; }
    Person read(const Uid &uid) const { return *bank().records<Person>().get(uid); }
    qsizetype operationsThatSay(const QByteArray &words) const
    {
        return test::operationsThatSay(bank(), words);
    }

    /// What waits to be worked in too.
    QString indexedWords() const
    {
        const auto words = bank().context().db.all(
            "SELECT text FROM search_term UNION ALL SELECT CAST(words AS TEXT) FROM search_recent "
            "WHERE words IS NOT NULL",
            [](Row row) { return row.next<QString>(); });
        return words ? words->join(u' ') : QString();
    }

    Operation asEarlierVersionsWrote() const
    {
        Person somebody{.family = u"Dam"_s, .roles = {PersonRole::Expert}};
        somebody.refcode = u"DGVB-PER-0900"_s;
        somebody.ownerUnit = bank().identity().unit;
        somebody.keywords = {u"grachtengordel"_s};
        somebody.externalId = u"medewerker-0815"_s;
        somebody.extra.insert(u"NICK"_s, {u"dammetje"_s});
        Operation made{.id = {Uid::createUuid(), 1},
                       .when = Hlc::at(1'700'000'000'000),
                       .who = bank().identity().user,
                       .step = 1,
                       .record = Uid::createUuid(),
                       .kind = Kind::Person,
                       .fields = valuesOf(somebody),
                       .seal = newSalt()};
        made.fields.insert(Alive, true);
        return made;
    }

    void addExpertise() const { m_world->link(m_made.record, LinkType::Expertise, m_subject); }
    void takeExpertiseAway() const
    {
        QVERIFY_RESULT(bank().write({.act = u"unlink"_s}, [this](Write &write) {
            return bank().links().remove(write, m_made.record, LinkType::Expertise, m_subject);
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_world.emplace();
        m_subject = test::insert(bank(), Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        m_made = asEarlierVersionsWrote();
        QVERIFY_RESULT(receive(bank(), {m_made}));
        QCOMPARE(operationsThatSay("grachtengordel"), 1);
    }

    void whatWasWrittenAlongWithTheRestGoesToo()
    {
        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        QCOMPARE(operationsThatSay("grachtengordel"), 0);
        QCOMPARE(operationsThatSay("medewerker-0815"), 0);
        QCOMPARE(operationsThatSay("dammetje"), 0);
        QCOMPARE(operationsThatSay("Dam"), 0);
    }

    void theRestStays()
    {
        const Person before = read(m_made.record);

        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        const Person left = read(m_made.record);
        QVERIFY(!left.facts.deleted && !left.facts.conflict);
        QCOMPARE(left.refcode, u"DGVB-PER-0900"_s);
        QCOMPARE(left.ownerUnit, bank().identity().unit);
        QCOMPARE(left.roles, QList{PersonRole::Expert});
        QCOMPARE(left.facts.createdAt, before.facts.createdAt);
    }

    void whoLiesInTheTrashStaysThere()
    {
        QVERIFY_RESULT(test::removeRecord<Person>(bank(), m_made.record));

        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        const Person left = read(m_made.record);
        QVERIFY(left.facts.deleted);
        QCOMPARE(left.refcode, u"DGVB-PER-0900"_s);
        QCOMPARE(left.ownerUnit, bank().identity().unit);
        QCOMPARE(operationsThatSay("grachtengordel"), 0);
        QCOMPARE(operationsThatSay("Dam"), 0);
    }

    void whatTheyKnewAboutIsErasedWithTheirTieToIt()
    {
        addExpertise();
        QVERIFY(operationsThatSay(bytesOf(m_subject)) > 0);

        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        QCOMPARE(operationsThatSay(bytesOf(m_subject)), 0);
        QCOMPARE(operationsThatSay(bytesOf(m_made.record)), 0);
        QVERIFY(bank().links().from(m_made.record, LinkType::Expertise)->isEmpty());
        QCOMPARE(*checkBank(bank()), QStringList());
    }

    void whatTheyWereNoLongerAnExpertInIsErasedToo()
    {
        addExpertise();
        takeExpertiseAway();
        addExpertise();
        takeExpertiseAway();

        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        QCOMPARE(operationsThatSay(bytesOf(m_subject)), 0);
        QVERIFY(bank().links().from(m_made.record, LinkType::Expertise)->isEmpty());
    }

    void whatSomebodyElseKnowsAboutStays()
    {
        addExpertise();
        m_world->link(m_world->person, LinkType::Expertise, m_subject);

        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        QCOMPARE(*bank().links().to(m_subject, LinkType::Expertise), QList<Uid>{m_world->person});
    }

    void bankThatKnewOfItSaysItNoMore()
    {
        addExpertise();
        const auto other = test::makeBank(u"DGRO"_s);
        QVERIFY_RESULT(receive(*other, *allOperations(bank())));
        QCOMPARE(other->links().from(m_made.record, LinkType::Expertise)->size(), 1);
        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        const auto receipt = receive(*other, *allOperations(bank()));

        QVERIFY_RESULT(receipt);
        QCOMPARE(receipt->quarantined, 0);
        QVERIFY(other->links().from(m_made.record, LinkType::Expertise)->isEmpty());
    }

    void expertiseCanBeSaidAgainOfSomebodyWithoutAName()
    {
        addExpertise();
        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        addExpertise();

        QCOMPARE(*bank().links().from(m_made.record, LinkType::Expertise), QList<Uid>{m_subject});
    }

    void historyStillBeginsWithTheMaking()
    {
        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        const auto changes = bank().history().of(m_made.record);

        QVERIFY_RESULT(changes);
        QVERIFY(changes->last().made);
        QVERIFY(std::ranges::none_of(
            *changes, [](const RecordChange &change) { return change.deleted || change.restored; }));
    }

    void indexOfWordsKnowsTheNameNoMore()
    {
        QVERIFY_RESULT(bank().context().search.index().mergeSome(1000));
        QVERIFY(indexedWords().contains(u"amran"_s));

        QVERIFY_RESULT(anonymisePerson(bank(), m_world->person));

        QVERIFY(!indexedWords().contains(u"amran"_s));
    }

    void fileSaysTheNameNoMore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"b.kennisbank"_s);
        {
            const auto made = Bank::create(path, test::settingsOf(u"DGVB"_s), test::tickingClock());
            QVERIFY_RESULT(made);
            Bank &onDisk = **made;
            const StepLabel label{u"make"_s, Kind::Person, 1, u"Zebedeus Quispelaere"_s};
            const auto person = onDisk.write(label, [&](Write &write) {
                return onDisk.records<Person>().insert(write, Person{.given = u"Zebedeus"_s,
                                                                     .family = u"Quispelaere"_s,
                                                                     .roles = {PersonRole::Expert}});
            });
            QVERIFY_RESULT(person);
            QVERIFY_RESULT(anonymisePerson(onDisk, *person));
        }

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        QVERIFY(!bytes.contains("quispelaere"));
        QVERIFY(!bytes.contains("zebedeus"));
    }

    void tablesAreTheSameAfterARebuild()
    {
        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));
        const QByteArray before = test::dump(bank());

        QVERIFY_RESULT(bank().rebuild());

        QCOMPARE(test::dump(bank()), before);
    }

    void bankThatKnewThemSeesNothingElse()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        QVERIFY_RESULT(receive(*other, *allOperations(bank())));
        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));

        const auto receipt = receive(*other, *allOperations(bank()));

        QVERIFY_RESULT(receipt);
        QCOMPARE(receipt->quarantined, 0);
        const auto there = other->records<Person>().get(m_made.record);
        QVERIFY_RESULT(there);
        QCOMPARE(there->family, u"Person (anonymised)"_s);
        QCOMPARE(there->refcode, u"DGVB-PER-0900"_s);
        QVERIFY(!there->facts.deleted);
    }

    void bankThatNeverKnewThemGetsThemWithoutAName()
    {
        QVERIFY_RESULT(anonymisePerson(bank(), m_made.record));
        const auto other = test::makeBank(u"DGRO"_s);

        QVERIFY_RESULT(receive(*other, *allOperations(bank())));

        const auto there = other->records<Person>().get(m_made.record);
        QVERIFY_RESULT(there);
        QCOMPARE(there->family, u"Person (anonymised)"_s);
        QCOMPARE(there->refcode, u"DGVB-PER-0900"_s);
        QVERIFY(!there->facts.deleted);
    }
};

QTEST_GUILESS_MAIN(TestAnonymiseLog)
#include "tst_anonymiselog.moc"
