// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace kb::cli {

/// The words after the name of the program, sorted out: `--name value`, `--flag`, and the rest in order.
class Arguments
{
public:
    /// Flags are the options without a value; every other option takes the word after it. InvalidInput for an
    /// option without its value.
    static Result<Arguments> parse(const QStringList &words, const QStringList &flags);

    const QStringList &words() const { return m_words; }
    QString word(qsizetype at) const { return m_words.value(at); }
    bool has(const QString &flag) const { return m_values.contains(flag); }
    /// Of an option that is there more than once the last.
    QString value(const QString &option, const QString &fallback = {}) const
    {
        return has(option) ? m_values[option].last() : fallback;
    }
    /// Of an option that may be there more than once, in order.
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// What the option says as a number above nothing; empty when it says something else.
    std::optional<int> count(const QString &option, int fallback) const;
    QStringList options() const { return m_values.keys(); }

    /// The same without its first words: what follows the name of a command.
    Arguments after(qsizetype words) const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values; ///< one or more each; of a flag an empty one
};

} // namespace kb::cli
