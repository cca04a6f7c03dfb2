// SPDX-License-Identifier: EUPL-1.2
#include "model/signalattention.h"

#include "model/validation.h"

namespace kb {

namespace {

constexpr int FewestSignalConcepts = 2;

bool hasWrongAddress(const QList<SignalSource> &sources)
{
    return std::ranges::any_of(sources, [](const SignalSource &source) {
        return !source.url.isEmpty() && !webAddress(source.url.toString());
    });
}

bool hasWrongParliamentRef(const QList<SignalSource> &sources)
{
    return std::ranges::any_of(sources, [](const SignalSource &source) {
        return !source.parliamentRef.isEmpty() && !normalParliamentRef(source.parliamentRef);
    });
}

bool namesACitizen(const Signal &signal)
{
    return !citizenNumbersIn(signal.title + u'\n' + signal.description).isEmpty();
}

} // namespace

QList<Attention> attentionFor(const Signal &signal, int concepts)
{
    QList<Attention> points;
    const auto when = [&](bool holds, Attention point) {
        if (holds)
            points.append(point);
    };
    when(!areInOrder({signal.observedOn, signal.actBefore}), Attention::EndsBeforeItBegins);
    when(hasWrongAddress(signal.sources), Attention::WrongWebAddress);
    when(hasWrongParliamentRef(signal.sources), Attention::WrongParliamentRef);
    when(concepts < FewestSignalConcepts, Attention::FewConcepts);
    when(namesACitizen(signal), Attention::CitizenNumber);
    return points;
}

} // namespace kb
