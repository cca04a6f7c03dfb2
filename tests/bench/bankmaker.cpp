// SPDX-License-Identifier: EUPL-1.2
#include "bench/bankmaker.h"

#include "jobs/overlapstore.h"

namespace kb::bench {

namespace {

constexpr int StepSize = 5000; ///< records in one step, as in an import

/// A millisecond later at every look, so that uids rise as they do when people make records.
Clock risingClock()
{
    auto now = std::make_shared<QDateTime>(Today, QTime(8, 0), Qt::UTC);
    return [now] { return *now = now->addMSecs(1); };
}

NewBank settings()
{
    NewBank settings;
    settings.name = QStringLiteral("Meetbank");
    settings.unit.code = QStringLiteral("KIEM");
    settings.unit.nameNl = QStringLiteral("Coördinatie kennis");
    settings.unit.isCoordinator = true;
    settings.user.name = QStringLiteral("Sanne de Wit");
    return settings;
}

Overlap pairOf(const Uid &one, const Uid &other, OverlapKind kind, int score)
{
    const bool isInOrder = bytesOf(one) < bytesOf(other);
    return {.a = isInOrder ? one : other,
            .b = isInOrder ? other : one,
            .kind = kind,
            .score = score,
            .exact = double(score),
            .level = score >= 70   ? OverlapLevel::Strong
                     : score >= 50 ? OverlapLevel::Probable
                                   : OverlapLevel::Weak,
            .parts = {{.name = PartName::SharedWords, .points = score}}};
}

} // namespace

Result<> makeBank(const QString &path, const BankSize &size, quint32 seed, const Say &say)
{
    const auto bank = Bank::create(path, settings(), risingClock());
    if (!bank)
        return bank.error();
    return BankMaker(**bank, size, seed).make(say);
}

Result<std::unique_ptr<Bank>> openBank(const QString &path)
{
    const QDateTime evening(Today, QTime(20, 0), Qt::UTC);
    return Bank::open(path, OpenMode::ReadWrite, fixedClock(evening));
}

BankMaker::BankMaker(Bank &bank, const BankSize &size, quint32 seed)
    : m_bank(bank)
    , m_size(size)
    , m_chance(seed)
    , m_words(m_chance)
    , m_units{bank.identity().unit}
{
}

QList<BankMaker::Part> BankMaker::parts()
{
    return {
        {"units", m_size.units, &BankMaker::addUnit, &m_units},
        {"institutes", 100 + m_size.studies / 500, &BankMaker::addInstitute, &m_institutes},
        {"persons", 100 + m_size.events / 5, &BankMaker::addPerson, &m_persons},
        {"dossiers", m_size.dossiers, &BankMaker::addDossier, &m_dossiers},
        {"studies", m_size.studies, &BankMaker::addStudy, &m_studies},
        {"questions", m_size.questions, &BankMaker::addQuestion, &m_questions},
        {"projects", m_size.questions / 50, &BankMaker::addProject, &m_projects},
        {"signals", m_size.signals_, &BankMaker::addSignal, &m_signals},
        {"explorations", m_size.events / 20, &BankMaker::addExploration, &m_explorations},
        {"events", m_size.events, &BankMaker::addEvent, &m_events},
        {"advices", m_size.advices, &BankMaker::addAdvice, &m_advices},
        {"contacts", m_size.events / 5, &BankMaker::addContact, &m_contacts},
        {"tasks", m_size.tasks, &BankMaker::addTask, &m_tasks},
        // Behind what the others are measured on, which stays as it was.
        {"approaches", m_size.events / 20, &BankMaker::addApproach, &m_others},
        {"experiences", m_size.events / 10, &BankMaker::addLesson, &m_others},
        {"knowledge banks", m_size.events / 100, &BankMaker::addCollection, &m_others},
        {"banks of others", m_size.events / 100, &BankMaker::addExternalBank, &m_others},
        {"agreed actions", m_size.events > 0 ? m_size.questions / 100 : 0, &BankMaker::addAction, &m_others},
        {"verdicts", m_size.events > 0 ? m_size.questions / 20 : 0, &BankMaker::addVerdict, &m_others},
    };
}

Result<> BankMaker::make(const Say &say)
{
    for (const Part &part : parts()) {
        if (say)
            say(QStringLiteral("%1 %2").arg(part.count).arg(QLatin1StringView(part.name)));
        if (auto filled = fill(part); !filled)
            return filled;
    }
    return addPairs();
}

Result<> BankMaker::fill(const Part &part)
{
    for (int made = 0; made < part.count; made += StepSize) {
        const auto written = m_bank.write({QStringLiteral("import")}, [&](Write &write) -> Result<> {
            write.takeAsTheyAre(); // they have long had the lives that they come with
            for (int number = made; number < std::min(part.count, made + StepSize); ++number) {
                part.made->append((this->*part.add)(write, number));
                if (m_failed)
                    return *m_failed;
            }
            return {};
        });
        if (!written)
            return written;
    }
    return {};
}

void BankMaker::link(Write &write, const Uid &from, LinkType type, const Uid &to)
{
    const auto linked = m_bank.links().add(write, from, type, to);
    if (!linked && !m_failed)
        m_failed = linked.error();
}

/// Two pairs for every ten questions, as a run keeps them; to work them out would take longer than all the
/// rest.
Result<> BankMaker::addPairs()
{
    QList<Overlap> pairs;
    for (int number = 0; number < m_size.questions / 10 && !m_studies.isEmpty(); ++number) {
        const Uid &question = m_chance.oneOf(m_questions);
        pairs.append(
            pairOf(question, m_chance.oneOf(m_studies), OverlapKind::VraagStudie, m_chance.below(101)));
        if (const Uid &other = m_chance.oneOf(m_questions); other != question)
            pairs.append(pairOf(question, other, OverlapKind::VraagVraag, m_chance.below(101)));
    }
    return OverlapStore(m_bank).keep(pairs, {.computedAt = m_bank.now(), .snapshot = 1});
}

} // namespace kb::bench
