// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/figure.h"
#include "bench/request.h"

#include <functional>

namespace kb::bench {

/// Measures what is asked and keeps what it found.
class Figures
{
public:
    using Work = std::function<Result<>(Bank &bank)>;

    explicit Figures(Request request)
        : m_request(std::move(request))
    {
    }

    const Request &request() const { return m_request; }
    const QString &path() const { return m_request.bank; }
    const QList<Figure> &all() const { return m_all; }
    const QStringList &notes() const { return m_notes; }

    void add(const Figure &figure) { m_all.append(figure); }
    /// What could not be measured here, and why.
    void note(const QString &sentence) { m_notes.append(sentence); }

    /// The middle of some rounds of time of the processor and on the wall, and the longest; wanted is time of
    /// the processor. Opens the bank for each round; to open it is not part of the figure.
    Result<> measure(const QString &what, std::optional<double> wanted, const Work &work);
    /// The same for work that opens the bank by itself.
    Result<> measureAlone(const QString &what, std::optional<double> wanted,
                          const std::function<Result<>()> &work);

private:
    Request m_request;
    QList<Figure> m_all;
    QStringList m_notes;
};

} // namespace kb::bench
