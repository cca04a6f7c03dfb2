// SPDX-License-Identifier: EUPL-1.2
#include "bench/outcome.h"

#include "bench/memory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr int WidthOfName = 52;
constexpr int WidthOfValue = 10;

/// With as many decimals as say something.
QString inDigits(double number)
{
    return QString::number(number, 'f', std::abs(number) < 10 ? 3 : 1);
}

QString headOf(const Value &value)
{
    return QString(value.unit).replace(u'_', u' ');
}

QString cell(const QString &text)
{
    return text.rightJustified(std::max<qsizetype>(WidthOfValue, text.size()));
}

QString headLine(const Figure &figure)
{
    QString line = u"\n"_s + u"what"_s.leftJustified(WidthOfName);
    for (const Value &value : figure.values)
        line += u"  "_s + cell(headOf(value));
    return line + u"  wanted\n"_s;
}

QString wantedOf(const Figure &figure)
{
    QString wanted;
    if (figure.atMost)
        wanted += u"  %1 ≤ %2"_s.arg(headOf(*figure.atMost), inDigits(figure.atMost->number));
    if (figure.atLeast)
        wanted += u"  %1 ≥ %2"_s.arg(headOf(*figure.atLeast), inDigits(figure.atLeast->number));
    return figure.isMissed() ? wanted + u" !"_s : wanted;
}

/// Each number below the head of its column.
QString lineOf(const Figure &figure)
{
    QString line = figure.what.leftJustified(WidthOfName);
    for (const Value &value : figure.values)
        line += u"  "_s + inDigits(value.number).rightJustified(cell(headOf(value)).size());
    return line + wantedOf(figure) + u'\n';
}

bool haveSameColumns(const Figure &one, const Figure &other)
{
    return std::ranges::equal(one.values, other.values, {}, &Value::unit, &Value::unit);
}

QJsonObject jsonOf(const Figure &figure)
{
    QJsonObject row{{u"what"_s, figure.what}};
    for (const Value &value : figure.values)
        row.insert(value.unit, value.number);
    if (figure.atMost)
        row.insert(u"at_most"_s, QJsonObject{{figure.atMost->unit, figure.atMost->number}});
    if (figure.atLeast)
        row.insert(u"at_least"_s, QJsonObject{{figure.atLeast->unit, figure.atLeast->number}});
    return row;
}

} // namespace

QString tableOf(const Figures &figures)
{
    QString table;
    const Figure *above = nullptr;
    for (const Figure &figure : figures.all()) {
        if (!above || !haveSameColumns(*above, figure))
            table += headLine(figure);
        table += lineOf(figure);
        above = &figure;
    }
    for (const QString &note : figures.notes())
        table += u"\nnot measured: "_s + note + u'\n';
    return table;
}

QByteArray jsonOf(const QString &bench, const Figures &figures)
{
    QJsonArray rows;
    for (const Figure &figure : figures.all())
        rows.append(jsonOf(figure));
    const QJsonObject line{{u"bench"_s, bench},
                           {u"records"_s, figures.request().size.studies},
                           {u"seed"_s, qint64(figures.request().seed)},
                           {u"memory_mb"_s, memoryHeld()},
                           {u"most_memory_mb"_s, mostMemoryHeld()},
                           {u"figures"_s, rows},
                           {u"not_measured"_s, QJsonArray::fromStringList(figures.notes())}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace kb::bench
