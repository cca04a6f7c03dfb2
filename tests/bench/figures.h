// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/bankmaker.h"

#include <functional>
#include <optional>

namespace kb::bench {

/// What one thing takes, in milliseconds: the middle of some rounds, each in a bank that was just opened.
struct Figure
{
    QString what;
    double cpu = 0;
    double wall = 0;
    double longest = 0; ///< on the wall
    std::optional<double> wanted;

    bool isTooSlow() const { return wanted && cpu > *wanted; }
};

/// Measures on one bank and keeps what it found.
class Figures
{
public:
    using Work = std::function<Result<>(Bank &bank)>;

    explicit Figures(QString path)
        : m_path(std::move(path))
    {
    }

    const QString &path() const { return m_path; }
    const QList<Figure> &all() const { return m_all; }

    /// Opens the bank for each round; to open it is not part of the figure.
    Result<> measure(const QString &what, std::optional<double> wanted, const Work &work);
    /// The same for work that opens the bank by itself.
    Result<> measureAlone(const QString &what, std::optional<double> wanted,
                          const std::function<Result<>()> &work);

private:
    QString m_path;
    QList<Figure> m_all;
};

/// The figures as a table for people.
QString tableOf(const QList<Figure> &figures);
/// The figures as one line of JSON, with the memory that the program holds.
QByteArray jsonOf(const QString &bench, const QList<Figure> &figures);

} // namespace kb::bench
