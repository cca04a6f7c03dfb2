// SPDX-License-Identifier: EUPL-1.2
#include "bench/wholelist.h"

#include "bench/memory.h"
#include "bench/otherprocess.h"
#include "bench/spent.h"
#include "jobs/studylist.h"
#include "models/pagedrows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>
#ifdef KB_SQL
#include <QSqlError>
#include <QSqlQueryModel>
#endif

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr double WantedOfTime = 1.0 / 20;
constexpr double WantedOfMemory = .1;

/// From when the bank is open to when the last row can be shown.
class Stretch
{
public:
    /// While all that the list needs is still there.
    void end() const
    {
        const Spent spent = m_stopwatch.spent();
        const QJsonObject line{
            {CpuMs, spent.cpu}, {WallMs, spent.wall}, {Megabytes, memoryHeld() - m_memoryBefore}};
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    }

private:
    double m_memoryBefore = memoryHeld();
    Stopwatch m_stopwatch;
};

/// The rows that hold all ids, and the pages that are looked at: the first and the last.
Result<> goDownOwnList(const QString &path)
{
    const auto bank = openBank(path);
    if (!bank)
        return bank.error();
    const Stretch stretch;
    const StudyList list(**bank);
    PagedRows<StudyLine> rows([&](const QList<qint64> &ids) { return list.lines(ids); });
    auto ids = list.ids({});
    if (!ids)
        return ids.error();
    rows.setIds(*std::move(ids));
    if (rows.size() == 0 || !rows.at(0) || !rows.at(rows.size() - 1))
        return Error{Error::Code::NotFound, u"the last row"_s};
    stretch.end();
    return {};
}

#ifdef KB_SQL
/// Some columns of our list. Such a model comes to a row only by way of all that are before it.
Result<> goDownQueryModel(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    if (!database.open())
        return Error{Error::Code::Storage, database.lastError().text()};
    const Stretch stretch;
    QSqlQueryModel model;
    model.setQuery(u"SELECT refcode, title, contributions, type, issued, publication_status FROM study "
                   "WHERE alive = 1 ORDER BY id DESC"_s,
                   database);
    while (model.canFetchMore())
        model.fetchMore();
    if (model.rowCount() == 0 || model.index(model.rowCount() - 1, 1).data().isNull())
        return Error{Error::Code::NotFound, model.lastError().text()};
    stretch.end();
    return {};
}
#endif

struct Road
{
    const char *name;
    Result<> (*goDown)(const QString &bank);
};

constexpr Road Roads[]{
    {"own-list", goDownOwnList},
#ifdef KB_SQL
    {"query-model", goDownQueryModel},
#endif
};

Result<QJsonObject> askRoad(const Figures &figures, const QString &name)
{
    return askProcess(QCoreApplication::applicationFilePath(),
                      {u"--part"_s, name, u"--bank"_s, figures.path()}, CpuMs);
}

Figure roadFigure(const QString &what, const QJsonObject &line)
{
    Figure figure{what, {}};
    for (const QLatin1StringView unit : {CpuMs, WallMs, Megabytes})
        figure.values.append({unit, line[unit].toDouble()});
    return figure;
}

} // namespace

Result<> measureWholeList(Figures &figures)
{
    const auto own = askRoad(figures, u"own-list"_s);
    if (!own)
        return own.error();
    figures.add(roadFigure(u"the list of studies, down to its last row"_s, *own));
#ifdef KB_SQL
    const auto other = askRoad(figures, u"query-model"_s);
    if (!other)
        return other.error();
    figures.add(roadFigure(u"the same by a QSqlQueryModel"_s, *other));
    for (const auto &[what, unit, wanted] : {std::tuple{u"our time, of its time"_s, CpuMs, WantedOfTime},
                                             {u"our memory, of its memory"_s, Megabytes, WantedOfMemory}})
        figures.add(
            {what, {{Ratio, (*own)[unit].toDouble() / (*other)[unit].toDouble()}}, Value{Ratio, wanted}});
#else
    figures.note(u"QSqlQueryModel: Qt6Sql was not there when this was built"_s);
#endif
    return {};
}

Result<> runWholeList(const QString &name, const QString &bank)
{
    for (const Road &road : Roads) {
        if (name == QLatin1StringView(road.name))
            return road.goDown(bank);
    }
    return Error{Error::Code::InvalidInput, name};
}

} // namespace kb::bench
