// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/textlabel.h"

class QLineEdit;
class QPlainTextEdit;

namespace kb {

/// Counts the characters of an edit against its limit. Keeps silent until four fifths are written, and never
/// refuses a character: too long is a point of attention.
class TextCounter : public TextLabel
{
    Q_OBJECT

public:
    /// The edit must outlive the counter.
    TextCounter(QLineEdit &edit, int limit, QWidget *parent = nullptr);
    TextCounter(QPlainTextEdit &edit, int limit, QWidget *parent = nullptr);

    /// So many, where the edit shows no more than the beginning of them.
    void count(qsizetype characters);

private:
    int m_limit;
};

} // namespace kb
