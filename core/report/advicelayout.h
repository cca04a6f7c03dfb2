// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace kb {

/// What a strategic advice is made of, below its head, in the usual order (spec 04, 4.1).
enum class AdviceBlock {
    Reason,
    KeyMessage,
    Advice,
    Evidence,
    Options,
    Unknown, ///< what we do not know
    NextSteps,
    Consulted,
    Sources,
    Decision,
};
template <>
inline constexpr auto codesOf<AdviceBlock> = codes("aanleiding", "kernboodschap", "advies", "onderbouwing",
                                                   "opties", "onbekend", "vervolg", "afgestemd", "bronnen",
                                                   "besluit");

/// What a block is called when nobody gave it another name.
QString usualName(AdviceBlock block);

/// In which order the blocks stand, and how they are called.
struct AdviceLayout
{
    QList<AdviceBlock> order;         ///< those that were put in order; empty: the usual
    QMap<AdviceBlock, QString> names; ///< other than the usual

    /// All of them: what was put in order, then what is left.
    QList<AdviceBlock> inOrder() const;
    QString nameOf(AdviceBlock block) const;

    bool operator==(const AdviceLayout &) const = default;
};

/// As a setting keeps it. What this version does not know is left out.
QJsonObject layoutJson(const AdviceLayout &layout);
AdviceLayout adviceLayoutFrom(const QJsonObject &json);

} // namespace kb
