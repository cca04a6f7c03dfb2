// SPDX-License-Identifier: EUPL-1.2
#include "exchange/terms.h"

namespace kb {

bool Term::isFor(QStringView cslType) const
{
    return types.isEmpty() ||
           std::ranges::any_of(types.tokenize(u' '), [&](auto type) { return type == cslType; });
}

const Term *termCalled(std::span<const Term> terms, QStringView word, QStringView cslType)
{
    if (word.isEmpty())
        return nullptr;
    const QChar first = word.front();
    const auto means = [&](const Term &term) {
        const bool beginsSo = term.word.front() == first; // most words differ in it, and this is a long list
        return beginsSo && term.word == word && term.isFor(cslType);
    };
    const auto found = std::ranges::find_if(terms, means);
    return found == terms.end() ? nullptr : &*found;
}

const Term *termFor(std::span<const Term> terms, QStringView variable, QStringView cslType)
{
    for (const auto meaning : {&Term::variable, &Term::otherwise}) {
        const auto found = std::ranges::find_if(
            terms, [&](const Term &term) { return term.*meaning == variable && term.isFor(cslType); });
        if (found != terms.end())
            return &*found;
    }
    return nullptr;
}

} // namespace kb
