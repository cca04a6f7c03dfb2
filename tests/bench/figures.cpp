// SPDX-License-Identifier: EUPL-1.2
#include "bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr int Rounds = 5;

/// Times of the rounds, in milliseconds.
struct Rounded
{
    QList<double> cpu;
    QList<double> wall;

    Result<> time(const std::function<Result<>()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t began = std::clock();
        auto done = work();
        cpu.append(1000.0 * double(std::clock() - began) / CLOCKS_PER_SEC);
        wall.append(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    Figure figure(const QString &what, std::optional<double> wanted)
    {
        std::ranges::sort(cpu);
        std::ranges::sort(wall);
        return {what, cpu.at(Rounds / 2), wall.at(Rounds / 2), wall.last(), wanted};
    }
};

QString row(const QString &what, const QString &cpu, const QString &wall, const QString &longest,
            const QString &wanted)
{
    return u"%1 %2 %3 %4 %5\n"_s.arg(what, -44).arg(cpu, 9).arg(wall, 9).arg(longest, 9).arg(wanted, 9);
}

QString number(double milliseconds)
{
    return QString::number(milliseconds, 'f', 1);
}

/// In MB; 0 where the system does not tell.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

} // namespace

Result<> Figures::measure(const QString &what, std::optional<double> wanted, const Work &work)
{
    Rounded rounds;
    for (int round = 0; round < Rounds; ++round) {
        const auto bank = openBank(m_path);
        if (!bank)
            return bank.error();
        if (auto done = rounds.time([&] { return work(**bank); }); !done)
            return Error{done.error().code, what + u": "_s + done.error().detail};
    }
    m_all.append(rounds.figure(what, wanted));
    return {};
}

Result<> Figures::measureAlone(const QString &what, std::optional<double> wanted,
                               const std::function<Result<>()> &work)
{
    Rounded rounds;
    for (int round = 0; round < Rounds; ++round) {
        if (auto done = rounds.time(work); !done)
            return done;
    }
    m_all.append(rounds.figure(what, wanted));
    return {};
}

QString tableOf(const QList<Figure> &figures)
{
    QString table = row(u"what"_s, u"cpu ms"_s, u"wall ms"_s, u"longest"_s, u"wanted"_s);
    for (const Figure &figure : figures)
        table += row(figure.what, number(figure.cpu), number(figure.wall), number(figure.longest),
                     figure.wanted ? number(*figure.wanted) + (figure.isTooSlow() ? u" !"_s : u""_s) : u""_s);
    return table;
}

QByteArray jsonOf(const QString &bench, const QList<Figure> &figures)
{
    QJsonArray rows;
    for (const Figure &figure : figures) {
        QJsonObject row{{u"what"_s, figure.what},
                        {u"cpu_ms"_s, figure.cpu},
                        {u"wall_ms"_s, figure.wall},
                        {u"longest_ms"_s, figure.longest}};
        if (figure.wanted)
            row.insert(u"wanted_ms"_s, *figure.wanted);
        rows.append(row);
    }
    const QJsonObject line{{u"bench"_s, bench}, {u"memory_mb"_s, memory()}, {u"figures"_s, rows}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace kb::bench
