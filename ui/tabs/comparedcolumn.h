// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "papers/comparedtext.h"
#include "report/text.h"
#include "widgets/sheet.h"

namespace kb {

class MarkedText;
class TextLabel;

/// One of two records side by side: what overlap compared with the shared words marked, part by part under
/// its name; and below, in another ink, what it did not compare.
class ComparedColumn : public Sheet
{
    Q_OBJECT

public:
    explicit ComparedColumn(QWidget *parent = nullptr);

    /// The marks are of what was compared, text by text.
    void say(const QString &code, const ComparedText &text, const QList<QList<doc::Range>> &marks);

private:
    struct Part
    {
        TextLabel *name;
        MarkedText *text;
    };
    struct Rest
    {
        TextLabel *name;
        TextLabel *text;
    };

    void sayParts(const QString &code, const ComparedText &text, const QList<QList<doc::Range>> &marks);
    void sayRest(const QList<NamedText> &rest);

    TextLabel *m_place;
    MarkedText *m_title;
    TextLabel *m_facts;
    QVBoxLayout *m_partsColumn;
    QVBoxLayout *m_restColumn;
    QList<Part> m_parts; ///< as many as were ever needed; those that are not are out of sight
    QList<Rest> m_rest;
};

} // namespace kb
