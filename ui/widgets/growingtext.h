// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QPlainTextEdit;

namespace kb {

/// How many lines of text an edit shows, at least and at most.
struct ShownLines
{
    int least = 3;
    int most = 14;
};

/// Makes the edit as high as what is written in it, within reason: a form shows neither empty fields of half
/// a screen nor a text through a slit. Only what is longer than the most has a scroll bar.
void growWithText(QPlainTextEdit &edit, ShownLines shown = {});

} // namespace kb
