// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/receive.h"
#include "model/note.h"
#include "support/testbank.h"

#include <random>

namespace kb::test {

/// Four real banks, two of each of two units, whose users write about the same few records, undo, and send
/// each other their operations shuffled, doubled and in part. Two clocks are wrong. One seed, one course of
/// events.
class BankWorld
{
    Q_DISABLE_COPY_MOVE(BankWorld) // the banks' clocks point here

public:
    static constexpr int Banks = 4;

    explicit BankWorld(unsigned seed)
        : m_random(seed)
    {
        constexpr qint64 Hour = 3600 * 1000;
        constexpr qint64 errors[Banks]{0, -3 * Hour, 20 * Hour, -5 * 365 * 24 * Hour};
        for (int i = 0; i < Banks; ++i) {
            const auto clock = [this, error = errors[i]] {
                return QDateTime::fromMSecsSinceEpoch(m_time += 1000, Qt::UTC).addMSecs(error);
            };
            auto bank = Bank::create(QStringLiteral(":memory:"), settingsOf(i < 2 ? DGVB : DGRO), clock);
            m_banks.push_back(*std::move(bank));
        }
    }

    void run(int events)
    {
        for (int i = 0; i < events; ++i) {
            Bank &bank = *m_banks[size_t(chance(Banks))];
            chance(4) ? act(bank) : receiveSome(bank);
        }
    }

    /// Everybody gets everything that anybody has, in an order of their own.
    void exchangeAll()
    {
        QList<Operation> all;
        for (const auto &bank : m_banks)
            all += *allOperations(*bank);
        for (const auto &bank : m_banks)
            take(*bank, all);
    }

    /// Sends a bank what it has already; tells how many of the operations were new to it.
    int receiveAgain(Bank &bank) { return take(bank, *allOperations(bank)).fresh; }

    Bank &bank(int number) { return *m_banks[size_t(number)]; }
    int quarantined() const { return m_quarantined; }

private:
    static inline const QString DGVB = QStringLiteral("DGVB");
    static inline const QString DGRO = QStringLiteral("DGRO");

    int chance(int outcomes) { return int(m_random() % unsigned(outcomes)); }

    QString words()
    {
        static const QStringList vocabulary =
            QStringLiteral("wonen huurders energiearmoede gemeente woningbouw klimaat jeugdzorg stikstof")
                .split(u' ');
        QStringList some;
        for (int left = 1 + chance(3); left > 0; --left)
            some.append(vocabulary[chance(int(vocabulary.size()))]);
        return some.join(u' ');
    }

    /// With a uid that the seed decides, so that a failure can be seen again.
    template <typename R> R named(R record)
    {
        record.uid = namedUid(QLatin1StringView("world"), QByteArray::number(++m_records));
        return record;
    }

    /// Mostly one of their own.
    template <typename R> Uid any(Bank &bank, Shelf shelf = Shelf::InUse)
    {
        const bool isOwn = chance(8) > 0;
        QList<Uid> uids;
        const auto records = bank.records<R>().rows(*bank.records<R>().ids(shelf));
        for (const R &record : *records) {
            if (!isOwn || record.ownerUnit == bank.identity().unit)
                uids.append(record.uid);
        }
        std::ranges::sort(uids);
        return uids.isEmpty() ? Uid() : uids[chance(int(uids.size()))];
    }

    /// Something that a user may try; that another unit's record is not theirs to change is part of it.
    void act(Bank &bank)
    {
        const Uid study = any<Study>(bank);
        const Uid question = any<KnowledgeQuestion>(bank);
        switch (chance(12)) {
        case 0:
            chance(2) ? insert(bank, named(aStudy(words()))) : insert(bank, named(aQuestion(words())));
            break;
        case 1:
            (void)edit<KnowledgeQuestion>(bank, question,
                                          [&](KnowledgeQuestion &edited) { edited.text = words(); });
            break;
        case 2:
        case 3:
            removeOrRestore(bank, study);
            break;
        case 4:
            link(bank, question, study);
            break;
        case 5:
            (void)bank.undo();
            break;
        case 6:
            (void)bank.redo();
            break;
        default:
            (void)edit<Study>(bank, study, [&](Study &edited) { change(edited); });
        }
    }

    void change(Study &study)
    {
        switch (chance(3)) {
        case 0:
            study.title = words();
            break;
        case 1:
            study.keywords = words().split(u' ');
            break;
        case 2:
            study.abstract = chance(3) ? words() : QString();
            break;
        }
    }

    void removeOrRestore(Bank &bank, const Uid &study)
    {
        const Uid gone = any<Study>(bank, Shelf::Trash);
        (void)bank.write({.act = QStringLiteral("bin")}, [&](Write &write) {
            return chance(2) && !gone.isNull() ? bank.records<Study>().restore(write, gone)
                                               : bank.records<Study>().remove(write, study);
        });
    }

    void link(Bank &bank, const Uid &question, const Uid &study)
    {
        if (question.isNull() || study.isNull())
            return;
        (void)bank.write({.act = QStringLiteral("link")}, [&](Write &write) -> Result<> {
            if (auto linked = bank.links().add(write, question, LinkType::SeeAlso, study); !linked)
                return linked;
            const auto noted =
                bank.records<Note>().insert(write, named(Note{.about = study, .text = words()}));
            return noted ? Result<>() : Result<>(noted.error());
        });
    }

    void receiveSome(Bank &bank)
    {
        QList<Operation> package = *allOperations(*m_banks[size_t(chance(Banks))]);
        std::ranges::shuffle(package, m_random);
        if (chance(2))
            package.resize(package.size() / 2);
        take(bank, package);
    }

    /// Shuffled, and some of it twice.
    Receipt take(Bank &bank, QList<Operation> package)
    {
        package += package.first(package.size() / 3);
        std::ranges::shuffle(package, m_random);
        const auto receipt = receive(bank, package);
        if (!receipt)
            qFatal("%s", qPrintable(receipt.error().detail));
        m_quarantined += receipt->quarantined;
        return *receipt;
    }

    std::mt19937 m_random;
    qint64 m_time = 1'700'000'000'000;
    std::vector<std::unique_ptr<Bank>> m_banks;
    int m_records = 0;
    int m_quarantined = 0;
};

} // namespace kb::test
