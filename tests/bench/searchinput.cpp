// SPDX-License-Identifier: EUPL-1.2
#include "bench/searchparts.h"
#include "jobs/searchjob.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr int Repetitions = 20;
constexpr double WantedOfAnyInput = 100;

struct Input
{
    QString what;
    QString typed;
};

/// What nobody should type, and somebody will.
QList<Input> badInputs(const QString &usual, Chance &chance)
{
    return {
        {u"nothing"_s, {}},
        {u"100,000 words"_s, Words(chance).text(100000)},
        {u"a million letters without a space"_s, QString(1000000, u'a')},
        {u"quotes that do not close"_s, u"\"%1 \"\" \"woning"_s.arg(usual)},
        {u"a phrase of usual words"_s, u"\"woning markt\""_s},
        {u"stop words only"_s, u"de het een van en in dat op"_s},
        {u"one letter"_s, u"w"_s},
        {u"NUL"_s, u"woning"_s + QChar(0) + u"markt"_s},
        {u"right to left"_s, QString::fromUtf8("\u202eسكن بحث \u05d3\u05d9\u05d5\u05e8\u202c woning")},
        {u"emoji"_s, QString::fromUtf8("🏠 woning 👩‍🔬")},
        {u"operators of FTS"_s, u"woning AND NEAR(markt huur, 5) OR title:energie* ^zorg NOT ("_s},
        {u"a piece of SQL"_s, u"'; DROP TABLE record; --"_s},
        {u"only exclusions"_s, u"-woning -\"markt huur\" -energie"_s},
    };
}

Result<Latencies> timesOf(Bank &bank, const QStringList &inputs)
{
    Latencies times;
    for (const QString &typed : inputs) {
        const double began = threadMilliseconds();
        if (const auto found = searchBank(bank, typed, {}, MostFound); !found)
            return found.error();
        times.add(threadMilliseconds() - began);
    }
    return times;
}

} // namespace

Result<> measureAnyInput(Figures &figures, const QStringList &typed, Chance &chance)
{
    const auto bank = openBank(figures.path());
    if (!bank)
        return bank.error();
    QList<std::pair<QString, QStringList>> all{{u"every query above, with lines and passages"_s, typed}};
    for (const Input &input : badInputs(typed.value(0), chance))
        all.append({u"typed: "_s + input.what, QStringList(Repetitions, input.typed)});
    for (const auto &[what, inputs] : all) {
        const auto times = timesOf(**bank, inputs);
        if (!times)
            return Error{times.error().code, what + u": "_s + times.error().detail};
        if (!times->isEmpty())
            figures.add(ownFigure(what, *times, WantedOfAnyInput));
    }
    return {};
}

} // namespace kb::bench
