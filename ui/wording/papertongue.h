// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

namespace kb {

/// Has all texts of the program in both languages, and gives them to a thread that makes a paper in another
/// language than that of the window (report/inlanguage.h). Nobody else is answered.
class PaperTongue : public QTranslator
{
public:
    explicit PaperTongue(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;

private:
    QTranslator m_dutch;
    QTranslator m_english; ///< knows plurals only: the other texts are English as they stand
};

} // namespace kb
