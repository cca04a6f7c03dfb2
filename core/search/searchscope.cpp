// SPDX-License-Identifier: EUPL-1.2
#include "search/searchscope.h"

namespace kb {

namespace {

struct ScopePrefix
{
    QLatin1StringView sign;
    Kind kind;
};

constexpr ScopePrefix scopePrefixes[]{
    {QLatin1StringView("v:"), Kind::KnowledgeQuestion},
    {QLatin1StringView("s:"), Kind::Study},
    {QLatin1StringView("g:"), Kind::Signal},
    {QLatin1StringView("p:"), Kind::Person},
    {QLatin1StringView("#"), Kind::Concept},
};

} // namespace

SearchScope scopeOf(QStringView typed)
{
    const QStringView text = typed.trimmed();
    const bool isBeingTyped = !typed.isEmpty() && !typed.back().isSpace();
    const auto wordsBehind = [&](qsizetype prefix) {
        // The space behind a word tells that it is complete.
        const QString words = text.sliced(prefix).trimmed().toString();
        return words.isEmpty() || isBeingTyped ? words : words + u' ';
    };
    if (text.startsWith(u'>'))
        return {SearchScope::What::Commands, Kind::None, wordsBehind(1)};
    for (const ScopePrefix &prefix : scopePrefixes) {
        if (text.startsWith(prefix.sign, Qt::CaseInsensitive))
            return {SearchScope::What::Records, prefix.kind, wordsBehind(prefix.sign.size())};
    }
    return {SearchScope::What::Records, Kind::None, wordsBehind(0)};
}

} // namespace kb
