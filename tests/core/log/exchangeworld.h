// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/log/pocketbank.h"

#include <random>

namespace kb::test {

enum class Clocks { Right, Wrong };
enum class Undos { Never, Sometimes };

/// Four banks that write about the same few records, send each other packages in any order, doubled, halved
/// or not at all, and now and then are put back from a backup. The same seed gives the same course of events,
/// also when the clocks differ, as long as nothing is undone.
class ExchangeWorld
{
public:
    static constexpr int Banks = 4;
    static constexpr int Records = 5;

    ExchangeWorld(unsigned seed, Clocks clocks, Undos undos)
        : m_random(seed)
        , m_undos(undos)
        , m_diligence(5 + int(seed % 4) * 15)
        , m_patience(1 + int(seed % 10))
    {
        for (int i = 0; i < Banks; ++i) {
            const qint64 error = clocks == Clocks::Wrong ? clockError(seed * 7 + unsigned(i)) : 0;
            m_banks.emplace_back(
                uidOf(i), [this, error] { return QDateTime::fromMSecsSinceEpoch(m_time + error, Qt::UTC); });
        }
        m_backups = m_banks;
    }

    Q_DISABLE_COPY(ExchangeWorld) // the banks' clocks point here

    void run(int events)
    {
        for (int i = 0; i < events; ++i) {
            m_time += chance(5000);
            happen(size_t(chance(Banks)));
        }
    }

    /// Everybody gets everything, in an order of their own, some of it twice.
    void exchangeAll()
    {
        std::vector<Package> packages;
        for (const PocketBank &bank : m_banks)
            packages.push_back(bank.log());
        packages.push_back(packages[size_t(chance(Banks))]);
        for (PocketBank &bank : m_banks) {
            std::ranges::shuffle(packages, m_random);
            for (const Package &package : packages)
                receive(bank, package);
        }
    }

    const std::vector<PocketBank> &banks() const { return m_banks; }
    static Uid record(int number) { return uidOf(100 + number); }
    size_t quarantined() const { return m_quarantined; }
    bool wasAnyPutBack() const { return m_incarnations > Banks; }

private:
    using Package = std::vector<Operation>;

    static qint64 clockError(unsigned number)
    {
        constexpr qint64 Hour = 60 * 60 * 1000;
        constexpr qint64 Years = 5 * 365 * 24 * Hour;
        constexpr std::array errors{qint64(0), -3 * Hour, 2 * Hour, 20 * Hour, -Years, Years};
        return errors[std::minstd_rand(number + 1)() % errors.size()];
    }

    int chance(int outcomes) { return int(m_random() % unsigned(outcomes)); }

    void happen(size_t place)
    {
        PocketBank &bank = m_banks[place];
        const int event = chance(100);
        if (event < m_diligence)
            act(bank, record(chance(Records)));
        else if (event < 75)
            send(bank);
        else if (event < 97 && !m_mail.empty())
            receive(bank,
                    m_mail[m_mail.size() - 1 - size_t(chance(std::min(int(m_mail.size()), m_patience)))]);
        else if (event < 99)
            m_backups[place] = bank;
        else
            (bank = m_backups[place]).startAnew(uidOf(m_incarnations++));
    }

    void act(PocketBank &bank, const Uid &record)
    {
        const Values values = someValues();
        const StepId step = 1 + chance(int(bank.lastStep()) + 1);
        const int act = chance(20);
        if (bank.operations(record).empty())
            bank.create(record, values);
        else if (act < 4)
            bank.remove(record);
        else if (act == 4)
            bank.restore(record);
        else if (act < 10 && m_undos == Undos::Sometimes)
            bank.undo(record, step);
        else
            bank.change(record, values);
    }

    /// Few values, so that equal ones meet as well; sometimes a field of a later version.
    Values someValues()
    {
        Values values;
        for (int left = 1 + chance(3); left > 0; --left)
            values.insert(FieldId(chance(10) ? Title + chance(3) : 4711), chance(40));
        return values;
    }

    void send(const PocketBank &bank)
    {
        Package package = bank.log();
        std::ranges::shuffle(package, m_random);
        if (chance(2))
            package.resize(package.size() / 2);
        if (const Package once = package; chance(3) == 0)
            package.insert(package.end(), once.begin(), once.end());
        m_mail.push_back(std::move(package));
    }

    void receive(PocketBank &bank, const Package &package)
    {
        m_quarantined += bank.receive(package).different.size();
    }

    std::mt19937 m_random;
    Undos m_undos;
    int m_diligence; ///< how much is written between one package and the next
    int m_patience;  ///< how old a package may be when it is read
    qint64 m_time = 1'700'000'000'000;
    std::vector<PocketBank> m_banks;
    std::vector<PocketBank> m_backups;
    std::vector<Package> m_mail;
    int m_incarnations = Banks;
    size_t m_quarantined = 0;
};

} // namespace kb::test
