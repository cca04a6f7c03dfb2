// SPDX-License-Identifier: EUPL-1.2
#include "bench/searchparts.h"
#include "jobs/indexjob.h"
#include "jobs/searchjob.h"
#include "jobs/studylist.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr int Saved = 200;
constexpr double WantedOfSaving = 5;

/// A copy, since the bank may be measured again.
Result<std::unique_ptr<Bank>> copyOf(const Request &request)
{
    const QString path = request.room + u"/saving.kennisbank"_s;
    if (!QFile::copy(request.bank, path))
        return Error{Error::Code::Storage, path};
    return openBank(path);
}

/// What somebody saves one after the other, and how long it takes.
class Savings
{
public:
    Savings(Bank &bank, Chance &chance)
        : m_bank(bank)
        , m_chance(chance)
        , m_words(chance)
    {
    }

    Result<> change(qint64 id)
    {
        const auto shown = m_bank.records<Study>().rows({id});
        if (!shown)
            return shown.error();
        Study edited = shown->first();
        edited.title = m_words.title(8);
        edited.abstract = m_words.text(80);
        return time(
            [&](Write &write) { return m_bank.records<Study>().update(write, edited, shown->first()); });
    }

    Result<> add()
    {
        Study study;
        study.title = m_words.title(8);
        study.abstract = m_words.text(80);
        return time([&](Write &write) -> Result<> {
            const auto made = m_bank.records<Study>().insert(write, study);
            return made ? Result<>() : Result<>(made.error());
        });
    }

    void addTo(Figures &figures, const QString &what)
    {
        figures.add(ownFigure(what, m_times, WantedOfSaving));
        figures.add({what + u", on the wall"_s, {{P50, m_wall.p50()}, {P95, m_wall.p95()}}});
        m_times = m_wall = {};
    }

private:
    template <typename Work> Result<> time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        const double began = threadMilliseconds();
        if (auto written = m_bank.write({u"bench"_s}, work); !written)
            return written;
        m_times.add(threadMilliseconds() - began);
        m_wall.add(double(timer.nsecsElapsed()) / 1e6);
        return {};
    }

    Bank &m_bank;
    Chance &m_chance;
    Words m_words;
    Latencies m_times;
    Latencies m_wall;
};

Result<> measureSaves(Figures &figures, Bank &bank, Chance &chance)
{
    const auto ids = StudyList(bank).ids({.owners = {bank.identity().unit}}); // others' may not be changed
    if (!ids)
        return ids.error();
    Savings savings(bank, chance);
    for (int nth = 0; nth < Saved; ++nth) {
        if (auto changed = savings.change(chance.oneOf(*ids)); !changed)
            return changed;
    }
    savings.addTo(figures, u"a record is changed, index included"_s);
    for (int nth = 0; nth < Saved; ++nth) {
        if (auto added = savings.add(); !added)
            return added;
    }
    savings.addTo(figures, u"a record is added, index included"_s);
    return {};
}

Result<QList<SearchAnswer>> answersTo(Bank &bank, const QStringList &typed)
{
    QList<SearchAnswer> answers;
    for (const QString &query : typed) {
        const auto answer = findIds(bank, query, {}, MostFound);
        if (!answer)
            return answer.error();
        answers.append(*answer);
    }
    return answers;
}

/// The same words before and after, with so many changes in between.
Result<> compareMerging(Figures &figures, Bank &bank, const QStringList &typed)
{
    const auto before = answersTo(bank, typed);
    const double began = threadMilliseconds();
    const auto tidied = tidyIndex(bank);
    const double spent = threadMilliseconds() - began;
    const auto after = answersTo(bank, typed);
    if (!before || !tidied || !after)
        return before ? tidied ? after.error() : tidied.error() : before.error();

    int different = 0;
    for (qsizetype nth = 0; nth < typed.size(); ++nth)
        different += (*before)[nth] != (*after)[nth];
    figures.add({u"%1 changes are merged into the index"_s.arg(2 * Saved), {{CpuMs, spent}}});
    figures.add({u"of %1 answers, other than before merging"_s.arg(typed.size()),
                 {{Count, double(different)}},
                 Value{Count, 0}});
    return {};
}

} // namespace

Result<> measureSaving(Figures &figures, const QStringList &typed, Chance &chance)
{
    const auto bank = copyOf(figures.request());
    if (!bank)
        return bank.error();
    if (auto measured = measureSaves(figures, **bank, chance); !measured)
        return measured;
    return compareMerging(figures, **bank, typed);
}

} // namespace kb::bench
