// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importjob.h"
#include "jobs/searchjob.h"
#include "model/concept.h"
#include "model/note.h"
#include "support/attached.h"
#include "support/sanitized.h"

#include <random>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A user who does what comes up: one seed, one course of events.
class Scribbler
{
public:
    Scribbler(Bank &bank, unsigned seed)
        : m_bank(bank)
        , m_random(seed)
    {
    }

    /// Something that may be refused, as when nothing is left to undo.
    void act()
    {
        switch (chance(12)) {
        case 0:
            test::insert(m_bank, test::aStudy(words()));
            break;
        case 1:
            test::insert(m_bank, test::aQuestion(words()));
            break;
        case 2:
            (void)test::edit<Study>(m_bank, any<Study>(), [this](Study &edited) {
                edited.abstract = chance(3) ? words() : QString();
            });
            break;
        case 3:
            (void)test::edit<Concept>(m_bank, any<Concept>(),
                                      [this](Concept &edited) { edited.prefEn = words(); });
            break;
        case 4:
            removeOrRestore();
            break;
        case 5:
            hangBelow(any<Study>());
            break;
        case 6:
            giveConcept(any<Study>());
            break;
        case 7:
            if (m_imported < MostImported)
                importSome();
            break;
        case 8:
            (void)m_bank.redo();
            break;
        case 9:
            test::readTexts(m_bank);
            break;
        default:
            (void)m_bank.undo();
        }
    }

private:
    int chance(int outcomes) { return int(m_random() % unsigned(outcomes)); }

    QString words()
    {
        static const QStringList vocabulary =
            u"wonen huurders energiearmoede gemeente woningbouw klimaat jeugdzorg stikstof"_s.split(u' ');
        QStringList some;
        for (int left = 1 + chance(4); left > 0; --left)
            some.append(vocabulary[chance(int(vocabulary.size()))]);
        return some.join(u' ');
    }

    template <typename R> Uid any(Shelf shelf = Shelf::InUse)
    {
        const auto records = m_bank.records<R>().rows(*m_bank.records<R>().ids(shelf));
        return records->isEmpty() ? Uid() : (*records)[chance(int(records->size()))].uid;
    }

    void removeOrRestore()
    {
        const Uid gone = any<Study>(Shelf::Trash);
        (void)m_bank.write({.act = u"bin"_s}, [&](Write &write) {
            return chance(2) && !gone.isNull() ? m_bank.records<Study>().restore(write, gone)
                                               : m_bank.records<Study>().remove(write, any<Study>());
        });
    }

    void hangBelow(const Uid &study)
    {
        if (study.isNull())
            return;
        if (chance(2))
            test::insert(m_bank, Note{.about = study, .text = words()});
        else
            test::attach(m_bank, study, words() + u".txt"_s, words().toUtf8());
    }

    void giveConcept(const Uid &study)
    {
        if (study.isNull())
            return;
        Concept word;
        word.prefNl = words() + u' ' + QString::number(++m_concepts);
        word.scheme = u"wonen"_s;
        const Uid made = test::insert(m_bank, word);
        (void)m_bank.write({.act = u"link"_s}, [&](Write &write) {
            return m_bank.links().add(write, study, LinkType::Concept, made);
        });
    }

    /// More than the index takes one by one.
    void importSome()
    {
        QByteArray ris;
        for (int left = 120; left > 0; --left)
            ris += "TY  - RPRT\nTI  - " + words().toUtf8() + ' ' + QByteArray::number(++m_imported) +
                   "\nPY  - 2024\nER  - \n";
        const auto batch = format(u"ris")->read(ris, {});
        const auto plan = planImport(m_bank, u"veel.ris"_s, *batch);
        if (!plan || !applyImport(m_bank, *plan, {.doubles = DoublesPolicy::TakeIn}))
            qFatal("no import");
    }

    static constexpr int MostImported = 240;

    Bank &m_bank;
    std::mt19937 m_random;
    int m_concepts = 0;
    int m_imported = 0;
};

QStringList answersOf(Bank &bank)
{
    QStringList answers;
    for (const QString &words :
         {u"wonen huurders "_s, u"energiearm"_s, u"\"jeugdzorg stikstof\""_s, u"klimaat -gemeente "_s}) {
        const auto found = findIds(bank, words, {}, MaxSearchableRecord);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        for (const SearchHit &hit : found->hits)
            answers.append(u"%1 %2"_s.arg(hit.record).arg(hit.score, 0, 'g', 9));
    }
    return answers;
}

QStringList faultsOf(Bank &bank)
{
    const auto faults = bank.context().search.check();
    if (!faults)
        qFatal("%s", qPrintable(faults.error().detail));
    QStringList lines;
    for (const IndexFault &fault : *faults)
        lines.append(describe(fault));
    return lines;
}

void addSeeds()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= test::unlessSanitized(4U, 1U); ++seed)
        QTest::addRow("%u", seed) << seed;
}

} // namespace

/// After whatever somebody does the index holds what the records say, and answers the same whether its
/// changes were worked in or not.
class TestIndexEquality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexEqualsTheTextAfterEveryCourseOfEvents_data() { addSeeds(); }

    void indexEqualsTheTextAfterEveryCourseOfEvents()
    {
        QFETCH(const unsigned, seed);
        const auto bank = test::makeBank();
        Scribbler user(*bank, seed);
        for (int round = 0; round < 6; ++round) {
            for (int step = 0; step < 8; ++step)
                user.act();
            if (round % 3 == 1)
                (void)bank->context().search.index().mergeSome(20);

            QCOMPARE(faultsOf(*bank), QStringList());
        }
    }

    void answersAreTheSameBeforeAndAfterChangesAreWorkedIn_data() { addSeeds(); }

    void answersAreTheSameBeforeAndAfterChangesAreWorkedIn()
    {
        QFETCH(const unsigned, seed);
        const auto bank = test::makeBank();
        Scribbler user(*bank, 100 + seed);
        for (int step = 0; step < 50; ++step)
            user.act();
        const QStringList before = answersOf(*bank);

        int left = 1;
        while (left > 0) {
            const auto merged = bank->context().search.index().mergeSome(25);
            QVERIFY_RESULT(merged);
            left = *merged;
            QCOMPARE(answersOf(*bank), before);
        }

        QCOMPARE(faultsOf(*bank), QStringList());
    }

    void undoOfEverythingAndItsUndoLeaveTheIndexEqual()
    {
        const auto bank = test::makeBank();
        Scribbler user(*bank, 7);
        for (int step = 0; step < 40; ++step)
            user.act();
        while (bank->redo()) {
        }
        const QStringList before = answersOf(*bank);

        int undone = 0;
        while (undone < 15 && bank->undo())
            ++undone;
        QCOMPARE(faultsOf(*bank), QStringList());
        for (; undone > 0; --undone)
            QVERIFY_RESULT(bank->redo());

        QCOMPARE(answersOf(*bank), before);
        QCOMPARE(faultsOf(*bank), QStringList());
    }

    void rebuildAnswersTheSame()
    {
        const auto bank = test::makeBank();
        Scribbler user(*bank, 8);
        for (int step = 0; step < 40; ++step)
            user.act();
        const QStringList before = answersOf(*bank);

        QVERIFY_RESULT(bank->rebuild());

        QCOMPARE(answersOf(*bank), before);
        QCOMPARE(faultsOf(*bank), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestIndexEquality)
#include "tst_indexequality.moc"
