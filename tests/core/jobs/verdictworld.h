// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/receive.h"
#include "core/jobs/judgedpairs.h"
#include "jobs/liveoverlaps.h"
#include "jobs/questionmerge.h"
#include "model/concept.h"

#include <random>

namespace kb::test {

/// The bank of a unit that judges pairs, and those of two other units whose questions reach it in packages,
/// shuffled, doubled and in part. Questions are edited, tagged and merged, here and there, and all is
/// compared again and again. One seed, one course of events.
class VerdictWorld
{
    Q_DISABLE_COPY_MOVE(VerdictWorld) // the banks' clocks point here

public:
    explicit VerdictWorld(unsigned seed)
        : m_random(seed)
        , m_desk(newBank(QStringLiteral("DGVB")))
    {
        for (const char *label : {"eerste begrip", "tweede begrip", "derde begrip"})
            insert(*m_desk, named(Concept{.prefNl = QLatin1StringView(label),
                                          .scheme = QStringLiteral("proef"),
                                          .status = ConceptStatus::Vastgesteld}));
        ask(*m_desk);
        for (const char *unit : {"DGRO", "DGKR"}) {
            m_others.push_back(newBank(QLatin1StringView(unit)));
            take(*m_others.back(), *allOperations(*m_desk));
            ask(*m_others.back());
            m_staying.insert(m_others.back().get(), anyQuestion(*m_others.back()));
            take(*m_desk, *allOperations(*m_others.back()));
        }
    }

    void run(int events)
    {
        for (int i = 0; i < events; ++i) {
            act();
            m_judged.check(*m_desk);
        }
    }

    /// Somebody else of the unit gets all of it, and compares it for the first time.
    void handOver()
    {
        const auto colleague = newBank(QStringLiteral("DGVB"));
        take(*colleague, *allOperations(*m_desk));
        must(LiveOverlaps().run(*colleague));
        m_judged.check(*colleague);
        must(colleague->rebuild());
        m_judged.check(*colleague);
    }

    const JudgedPairs &judged() const { return m_judged; }
    int merges() const { return m_merges; }

private:
    template <typename Outcome> static void must(const Outcome &outcome)
    {
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
    }

    int chance(int outcomes) { return int(m_random() % unsigned(outcomes)); }

    std::unique_ptr<Bank> newBank(const QString &unit)
    {
        const auto clock = [this] { return QDateTime::fromMSecsSinceEpoch(m_time += 1000, Qt::UTC); };
        auto bank = Bank::create(QStringLiteral(":memory:"), settingsOf(unit), clock);
        must(bank);
        return *std::move(bank);
    }

    /// With a uid that the seed decides, so that a failure can be seen again.
    template <typename R> R named(R record)
    {
        record.uid = namedUid(QLatin1StringView("desk"), QByteArray::number(++m_records));
        return record;
    }

    void ask(Bank &bank)
    {
        constexpr int QuestionsOfAUnit = 5;
        for (int i = 0; i < QuestionsOfAUnit; ++i) {
            KnowledgeQuestion question = aQuestion(words());
            question.status = QuestionStatus::Open;
            insert(bank, named(question));
        }
    }

    /// Six different words, half of them or more about one subject.
    QString words()
    {
        static const QList<QStringList> subjects{
            QStringLiteral("woningnood huurders leegstand wachtlijst nieuwbouw corporatie").split(u' '),
            QStringLiteral("energiearmoede isolatie stookkosten warmtepomp netcongestie subsidie")
                .split(u' '),
            QStringLiteral("burgerberaad inspraak draagvlak loting raadslid vertrouwen").split(u' ')};
        QStringList own = subjects[chance(3)];
        QStringList others = subjects[0] + subjects[1] + subjects[2];
        std::ranges::shuffle(own, m_random);
        std::ranges::shuffle(others, m_random);
        QStringList some = own.mid(0, 3 + chance(4)) + others;
        some.removeDuplicates();
        return some.mid(0, 6).join(u' ');
    }

    QString withOneOtherWord(const QString &text)
    {
        QStringList some = text.split(u' ');
        some[chance(int(some.size()))] = words().section(u' ', 0, 0);
        return some.join(u' ');
    }

    Bank &anyBank() { return chance(2) ? *m_desk : *m_others[size_t(chance(2))]; }

    /// One of their own that is still asked.
    Uid anyQuestion(Bank &bank)
    {
        QList<Uid> uids;
        const auto questions = *bank.records<KnowledgeQuestion>().all();
        for (const KnowledgeQuestion &question : questions) {
            if (question.ownerUnit == bank.identity().unit && question.status == QuestionStatus::Open)
                uids.append(question.uid);
        }
        std::ranges::sort(uids);
        return uids[chance(int(uids.size()))];
    }

    void act()
    {
        switch (chance(9)) {
        case 0:
            return rewrite([&](const QString &) { return words(); });
        case 1:
            return rewrite([&](const QString &text) { return withOneOtherWord(text); });
        case 2:
            return tag(anyBank());
        case 3:
            return takeSome(*m_others[size_t(chance(2))]);
        case 4:
            return chance(3) ? merge() : mergeElsewhere(*m_others[size_t(chance(2))]);
        case 5:
            return compareAnew();
        default:
            return judge();
        }
    }

    void rewrite(const std::function<QString(const QString &)> &change)
    {
        Bank &bank = anyBank();
        must(edit<KnowledgeQuestion>(bank, anyQuestion(bank), [&](KnowledgeQuestion &question) {
            question.text = change(question.text);
        }));
    }

    void tag(Bank &bank)
    {
        QList<Uid> subjects;
        for (const Concept &subject : *bank.records<Concept>().all())
            subjects.append(subject.uid);
        std::ranges::sort(subjects);
        const Uid question = anyQuestion(bank);
        const Uid subject = subjects[chance(int(subjects.size()))];
        must(bank.write({.act = QStringLiteral("link")}, [&](Write &write) {
            return bank.links().add(write, question, LinkType::Concept, subject);
        }));
    }

    void takeSome(Bank &from)
    {
        QList<Operation> package = *allOperations(from);
        std::ranges::shuffle(package, m_random);
        if (chance(3) == 0)
            package.resize(package.size() / 2);
        take(*m_desk, package);
        hearOfMerges();
    }

    /// Those of other units that came in, and that the desk did not know before.
    void hearOfMerges()
    {
        const auto questions = *m_desk->records<KnowledgeQuestion>().all();
        for (const KnowledgeQuestion &question : questions) {
            const bool isTheirs = question.ownerUnit != m_desk->identity().unit;
            if (!isTheirs || question.mergedInto.isNull() || m_heardOf.contains(question.uid))
                continue;
            m_heardOf.insert(question.uid);
            m_judged.merge(*m_desk, question.uid, question.mergedInto);
        }
    }

    /// Shuffled, and some of it twice.
    void take(Bank &bank, QList<Operation> package)
    {
        package += package.first(package.size() / 3);
        std::ranges::shuffle(package, m_random);
        must(receive(bank, package));
    }

    /// As the program does, or as when it is opened again.
    void compareAnew()
    {
        if (chance(2))
            m_overlaps = std::make_unique<LiveOverlaps>();
        must(m_overlaps->run(*m_desk));
    }

    /// A pair of any level and state; sometimes it is taken back.
    void judge()
    {
        must(m_overlaps->follow(*m_desk));
        OverlapStore store(*m_desk);
        const QList<qint64> ids = *store.ids({.levels = {}});
        if (ids.isEmpty())
            return;
        const ShownOverlap pair = store.rows({ids[chance(int(ids.size()))]})->first();
        Verdict verdict;
        verdict.state = chance(3) ? OverlapState::Weggelegd : OverlapState::Bevestigd;
        if (verdict.state == OverlapState::Weggelegd)
            verdict.reasonCode = DismissReason::AnderDoel;
        const qint64 before = *m_desk->context().log.count();
        must(store.decide(pair.pair, verdict));
        if (*m_desk->context().log.count() > before && chance(5) == 0)
            must(m_desk->undo());
        else
            m_judged.judge(*m_desk, pair, verdict.state);
    }

    /// Sometimes it is taken back.
    void merge()
    {
        const Uid gone = anyQuestion(*m_desk);
        const Uid stays = anyQuestion(*m_desk);
        if (gone == stays)
            return;
        must(mergeQuestions(*m_desk, gone, stays));
        if (chance(3) == 0)
            return must(m_desk->undo());
        ++m_merges;
        m_judged.merge(*m_desk, gone, stays);
    }

    /// Into a question that stays, so that it is known where the verdicts are.
    void mergeElsewhere(Bank &other)
    {
        const Uid gone = anyQuestion(other);
        const Uid stays = m_staying[&other];
        if (gone == stays)
            return;
        must(mergeQuestions(other, gone, stays));
        ++m_merges;
    }

    std::mt19937 m_random;
    qint64 m_time = 1'770'000'000'000;
    int m_records = 0;
    std::unique_ptr<Bank> m_desk;
    std::vector<std::unique_ptr<Bank>> m_others;
    std::unique_ptr<LiveOverlaps> m_overlaps = std::make_unique<LiveOverlaps>();
    QHash<Bank *, Uid> m_staying; ///< of each other unit a question that the others may go into
    QSet<Uid> m_heardOf;          ///< questions that other units merged
    JudgedPairs m_judged;
    int m_merges = 0;
};

} // namespace kb::test
