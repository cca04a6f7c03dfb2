// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "erasedwords.h"
#include "jobs/anonymise.h"
#include "model/concept.h"
#include "model/event.h"
#include "model/participant.h"
#include "model/person.h"
#include "support/testbank.h"

#include <random>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Whatever two people of one unit do with somebody in two banks, who meet now and then.
class Courses
{
public:
    Courses(Bank &here, Bank &there, unsigned seed)
        : m_here(here)
        , m_there(there)
        , m_chance(seed)
    {
        Person somebody{.given = u"Zebedeus"_s, .family = u"Quispelaere"_s, .roles = {PersonRole::Expert}};
        somebody.keywords = {u"grachtengordel"_s};
        person = test::insert(here, somebody);
        m_event = test::insert(here, Event{.title = u"Overleg"_s, .organiser = here.identity().unit});
        m_subject = test::insert(here, Concept{.prefNl = u"wonen"_s, .scheme = u"wonen"_s});
        bring(here, there);
    }

    void act()
    {
        Bank &bank = upTo(2) ? m_here : m_there;
        switch (upTo(10)) {
        case 0:
            return changePerson(bank);
        case 1:
            return write(bank);
        case 2:
            return rewrite(bank);
        case 3:
            return invite(bank);
        case 4:
            return void(test::removeRecord<Study>(bank, any<Study>(bank)));
        case 5:
            return void(test::removeRecord<Participant>(bank, any<Participant>(bank)));
        case 6:
            return void(bank.undo());
        case 7:
            return void(bank.redo());
        case 8:
            return know(bank);
        default:
            return upTo(2) ? bring(m_here, m_there) : bring(m_there, m_here);
        }
    }

    static void bring(Bank &from, Bank &to)
    {
        if (!receive(to, *allOperations(from)))
            qFatal("not received");
    }

    Uid person;

private:
    int upTo(int end) { return std::uniform_int_distribution(0, end - 1)(m_chance); }
    QString word()
    {
        static const QStringList words{u"Zebedeus"_s, u"Quispelaere"_s, u"q@quispelaere.example"_s,
                                       QString()};
        return words[upTo(int(words.size()))];
    }

    template <typename R> Uid any(Bank &bank)
    {
        const auto ids = bank.records<R>().ids(Shelf::InUse);
        const auto uids = recordUids(bank.context().db, *ids);
        return uids->isEmpty() ? Uid() : uids->at(upTo(int(uids->size())));
    }

    void changePerson(Bank &bank)
    {
        (void)test::edit<Person>(bank, person, [this](Person &edited) {
            edited.given = word();
            edited.family = u"Quispelaere "_s + word();
            edited.email = u"q@quispelaere.example"_s;
            edited.extra.insert(u"NICK"_s, {word()});
        });
    }
    QList<Contribution> authors()
    {
        return {{.name = u"Q., Z."_s, .person = person}, {.name = u"Dam, J."_s}};
    }
    void write(Bank &bank)
    {
        Study study = test::aStudy();
        study.abstract = QString(upTo(2) * 800, u'x'); // some operations are compressed
        study.contributions = authors();
        test::insert(bank, study);
    }
    void rewrite(Bank &bank)
    {
        (void)test::edit<Study>(bank, any<Study>(bank), [this](Study &edited) {
            edited.title += u" en meer"_s;
            edited.contributions = upTo(2) ? authors() : edited.contributions + authors();
        });
    }
    void invite(Bank &bank)
    {
        test::insert(bank, Participant{.event = m_event,
                                       .person = person,
                                       .name = u"Zebedeus Quispelaere"_s,
                                       .needs = u"quispelaere eet niets"_s});
    }
    void know(Bank &bank)
    {
        (void)bank.write({.act = u"link"_s}, [&](Write &write) {
            return bank.links().set(write, person, LinkType::Expertise,
                                    upTo(2) ? QList<Uid>{m_subject} : QList<Uid>());
        });
    }
    Bank &m_here;
    Bank &m_there;
    std::mt19937 m_chance;
    Uid m_event;
    Uid m_subject;
};

QByteArrayList whatIsErased(const Uid &person)
{
    return {"quispelaere", "zebedeus", "grachtengordel", textOf(person).toUtf8()};
}

QByteArrayList leftIn(const QByteArray &bytes, const Uid &person)
{
    QByteArrayList left = whatIsErased(person);
    left.removeIf([&](const QByteArray &words) { return !bytes.toLower().contains(words); });
    return left;
}

/// Also in what is compressed in the file.
QByteArray everythingLogged(Bank &bank)
{
    QByteArray all;
    for (const Operation &operation : *allOperations(bank)) {
        for (const Value &value : operation.fields)
            all += value.toCbor();
    }
    return all;
}

std::unique_ptr<Bank> bankAt(const QString &path)
{
    auto bank = Bank::create(path, test::settingsOf(u"DGVB"_s), test::tickingClock());
    if (!bank)
        qFatal("%s", qPrintable(bank.error().detail));
    return *std::move(bank);
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("quispelaere");
}

} // namespace

/// Of who is taken out of the contacts nothing is left that says who it was, whatever was done before.
class TestAnonymiseBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInTheFilesOfTheBanksThatKnowOfIt_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int runs = qEnvironmentVariableIntValue("KB_BANK_RUNS");
        for (unsigned seed = 1; seed <= unsigned(runs > 0 ? runs : 8); ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void nothingIsLeftInTheFilesOfTheBanksThatKnowOfIt()
    {
        QFETCH(const unsigned, seed);
        const QTemporaryDir folder;
        const QString here = folder.filePath(u"a.kennisbank"_s);
        const QString there = folder.filePath(u"b.kennisbank"_s);
        Uid person;
        {
            const auto one = bankAt(here);
            const auto other = bankAt(there);
            Courses courses(*one, *other, seed);
            person = courses.person;
            for (int i = 0; i < 40; ++i)
                courses.act();

            QVERIFY(leftIn(everythingLogged(*one), person).contains("quispelaere"));

            QVERIFY_RESULT(anonymisePerson(*one, person));
            Courses::bring(*one, *other);
            Courses::bring(*other, *one);
            Courses::bring(*one, *other);

            QCOMPARE(leftIn(everythingLogged(*one), person), QByteArrayList());
            QCOMPARE(leftIn(everythingLogged(*other), person), QByteArrayList());
        }

        QCOMPARE(leftIn(bytesIn(here), person), QByteArrayList());
        QCOMPARE(leftIn(bytesIn(there), person), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(TestAnonymiseBytes)
#include "tst_anonymisebytes.moc"
