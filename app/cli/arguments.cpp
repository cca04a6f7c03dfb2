// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments.h"

namespace kb::cli {

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &flags)
{
    Arguments arguments;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (!word.startsWith(QStringLiteral("--"))) {
            arguments.m_words.append(word);
            continue;
        }
        const QString name = word.mid(2);
        if (flags.contains(name)) {
            arguments.m_values[name].append(QString());
            continue;
        }
        if (at + 1 >= words.size())
            return Error{Error::Code::InvalidInput, word};
        arguments.m_values[name].append(words[++at]);
    }
    return arguments;
}

std::optional<int> Arguments::count(const QString &option, int fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

Arguments Arguments::after(qsizetype words) const
{
    Arguments rest = *this;
    rest.m_words = m_words.mid(words);
    return rest;
}

} // namespace kb::cli
